package org.tidu.replay.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Map;

/** Facts without what was not said and without the names of scenarios, which no table sees. Numbers keep every digit. */
final class CompactFacts {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ObjectReader READER = JSON.readerFor(new TypeReference<Map<String, Object>>() {});

    private CompactFacts() {}

    static Map<String, Object> read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    static String write(Map<String, Object> facts) {
        try {
            withoutGaps(facts);
            if (facts.get("scenarios") instanceof List<?> scenarios) {
                scenarios.forEach(scenario -> ((Map<?, ?>) scenario).remove("name"));
            }
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void withoutGaps(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().removeIf(one -> one == null);
            map.values().forEach(CompactFacts::withoutGaps);
        } else if (value instanceof List<?> list) {
            list.forEach(CompactFacts::withoutGaps);
        }
    }
}
