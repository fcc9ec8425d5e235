package org.tidu.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fixed options that the forms under {@code forms/} offer. */
public final class FormOptions {

    private FormOptions() {}

    /** Option lists in which a value is one of these codes, by {@code form#field}; each is value → label in the form's order. */
    public static Map<String, Map<String, String>> naming(List<String> codes) throws IOException {
        Map<String, Map<String, String>> found = new TreeMap<>();
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            for (Path form : forms.filter(file -> file.toString().endsWith(".form")).toList()) {
                collect(form.getFileName().toString(), new ObjectMapper().readTree(form.toFile()), found);
            }
        }
        found.values().removeIf(options -> codes.stream().noneMatch(options::containsKey));
        return found;
    }

    private static void collect(String form, JsonNode element, Map<String, Map<String, String>> found) {
        if (element.has("values")) {
            Map<String, String> options = new LinkedHashMap<>();
            element.get("values").forEach(option -> options.put(option.path("value").asText(), option.path("label").asText()));
            found.put(form + "#" + element.path("key").asText(), options);
        }
        element.path("components").forEach(inside -> collect(form, inside, found));
    }
}
