package org.tidu.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.rows.TestRows;
import org.yaml.snakeyaml.Yaml;

/** The test rows that stand beside a DMN file. */
record RuleRows(List<Map<String, Object>> decisions, List<Map<String, Object>> ruleSets) {

    static RuleRows read(String name) {
        Map<String, Object> content = content(name);
        return new RuleRows(list(content, "decisions"), list(content, "ruleSets"));
    }

    static Map<String, Object> content(String name) {
        try {
            return new Yaml().load(Files.readString(Path.of(name)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> from, String key) {
        return (List<Map<String, Object>>) from.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.getOrDefault(key, Map.of());
    }

    /** All that a decision's rows and its {@code complete} entry ask it. */
    static List<Map<String, Object>> given(Map<String, Object> decision) {
        return TestRows.given(decision);
    }
}
