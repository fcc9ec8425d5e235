package org.tidu.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is answered has every property that its schema names; those marked {@link Nullable} may be null. The portal's
 * types are made from that.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AnswerSchemas implements GlobalOpenApiCustomizer {

    private final DescribedClasses classes;

    AnswerSchemas(DescribedClasses classes) {
        this.classes = classes;
    }

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        api.getComponents().getSchemas().forEach(schemas::put);
        new AnsweredSchemas(schemas).of(api).forEach(name -> describe(name, schemas.get(name)));
    }

    private void describe(String name, Schema<?> schema) {
        Class<?> described = classes.byName(name);
        if (schema.getProperties() == null || described == null) {
            return;
        }
        List<String> always = new ArrayList<>();
        schema.getProperties().replaceAll((property, type) -> {
            if (!DescribedClasses.marked(described, property, JsonInclude.class)) {
                always.add(property);
            }
            if (DescribedClasses.marked(described, property, JsonRawValue.class)) {
                ((Schema<?>) type).setTypes(Set.of("object"));
            }
            return DescribedClasses.marked(described, property, Nullable.class) ? orNull(type) : type;
        });
        schema.setRequired(always);
    }

    /** In OpenAPI 3.1 null is a type like others. */
    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            Schema<?> choice = new Schema<>().description(property.getDescription());
            choice.setAnyOf(List.of(new Schema<>().$ref(property.get$ref()), new Schema<>().types(Set.of("null"))));
            return choice;
        }
        Set<String> types = new LinkedHashSet<>(property.getTypes());
        types.add("null");
        property.setTypes(types);
        if (property.getEnum() != null && !property.getEnum().contains(null)) {
            allowNull(property);
        }
        return property;
    }

    private static <T> void allowNull(Schema<T> property) {
        List<T> values = new ArrayList<>(property.getEnum());
        values.add(null);
        property.setEnum(values);
    }
}
