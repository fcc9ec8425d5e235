package org.tidu.engine.webapps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The words of one web app in one language: {@code labels} by key, and how dates are written. */
record Labels(Map<String, String> byKey, JsonNode dates) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Labels of(String app, String language) {
        String json = WebappFiles.text("app/" + app + "/locales/" + language + ".json");
        try {
            JsonNode file = new ObjectMapper().readTree(json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json);
            Map<String, String> byKey = new TreeMap<>();
            file.path("labels").properties().forEach(label -> byKey.put(label.getKey(), label.getValue().asText()));
            return new Labels(byKey, file.path("dateLocales"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
