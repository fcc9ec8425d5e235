package org.tidu.portal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** Remembers which class each schema of the API's document describes. */
@Component
class DescribedClasses implements ModelConverter {

    /** One for all: the library keeps its converters for the whole JVM, and the last context's takes the place of the others'. */
    private static final Map<String, Class<?>> BY_NAME = new ConcurrentHashMap<>();

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            String name = schema.get$ref() == null ? schema.getName()
                    : schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            if (name != null) {
                BY_NAME.put(name, java.getRawClass());
            }
        }
        return schema;
    }

    @Nullable
    Class<?> byName(String schema) {
        return BY_NAME.get(schema);
    }

    /** Does the method that gives the property carry the annotation, there or in what is unwrapped into the class? */
    static boolean marked(Class<?> described, String property, Class<? extends Annotation> annotation) {
        return Arrays.stream(described.getDeclaredMethods()).filter(method -> method.getParameterCount() == 0)
                .anyMatch(method -> method.isAnnotationPresent(JsonUnwrapped.class)
                        ? marked(method.getReturnType(), property, annotation)
                        : method.getName().equals(property) && method.isAnnotationPresent(annotation));
    }
}
