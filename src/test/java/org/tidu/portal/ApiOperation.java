package org.tidu.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An operation of docs/openapi.json.
 *
 * @param queries names of the query parameters
 * @param body    name of the schema of its JSON body, or null
 * @param upload  it takes a file as a form sends it
 */
public record ApiOperation(String method, String path, List<String> queries, String body, boolean upload, boolean open, boolean needsToken) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static List<ApiOperation> all() {
        List<ApiOperation> all = new ArrayList<>();
        document().path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation ->
                all.add(of(operation.getKey().toUpperCase(), path.getKey(), operation.getValue()))));
        return all;
    }

    private static ApiOperation of(String method, String path, JsonNode operation) {
        List<String> queries = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                queries.add(parameter.path("name").asText());
            }
        });
        String reference = operation.at("/requestBody/content/application~1json/schema/$ref").asText();
        return new ApiOperation(method, path, queries,
                reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1),
                operation.at("/requestBody/content").has("multipart/form-data"),
                !operation.path("security").toString().contains("session"),
                operation.path("security").toString().contains("token"));
    }

    boolean hasPathParameters() {
        return path.contains("{");
    }

    /** The address with these values in the place of its parameters. */
    public String at(Map<String, String> values) {
        String filled = path;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** The address with this in the place of every parameter. */
    String atAny(String value) {
        return path.replaceAll("\\{[^}]+}", value);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(Path.of("docs", "openapi.json").toFile());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
