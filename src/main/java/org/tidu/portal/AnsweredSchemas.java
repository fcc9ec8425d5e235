package org.tidu.portal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the schemas that answers are made of, those inside others too. */
final class AnsweredSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema<?>> schemas;
    private final Set<String> found = new LinkedHashSet<>();

    AnsweredSchemas(Map<String, Schema<?>> schemas) {
        this.schemas = schemas;
    }

    Set<String> of(OpenAPI api) {
        api.getPaths().values().stream().flatMap(path -> path.readOperations().stream())
                .flatMap(AnsweredSchemas::answers).forEach(this::collect);
        return found;
    }

    private static Stream<Schema<?>> answers(Operation operation) {
        return operation.getResponses().values().stream().map(ApiResponse::getContent).filter(Objects::nonNull)
                .map(Content::values).flatMap(Collection::stream).map(MediaType::getSchema).map(schema -> schema);
    }

    private void collect(Schema<?> schema) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(REFERENCE.length());
            if (found.add(name)) {
                collect(schemas.get(name));
            }
        }
        collect(schema.getItems());
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            collect(values);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::collect);
        }
    }
}
