package org.tidu.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the server said. */
public record Answer(HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + body(), notJson);
        }
    }

    /** Values of one property of every element of a list. */
    public List<String> all(String property) {
        return StreamSupport.stream(json().spliterator(), false).map(node -> node.path(property).asText()).toList();
    }

    /** Paths of the errors of a refused input. */
    public List<String> errorPaths() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.path("path").asText())
                .toList();
    }
}
