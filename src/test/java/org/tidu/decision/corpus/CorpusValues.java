package org.tidu.decision.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of the corpus stand for: as meant, with nulls, of other Java types, of wrong types. */
public final class CorpusValues {

    public static final List<Map<String, Object>> ALL = List.of(asMeant(), withNulls(), otherNumbers(), wrong());

    private CorpusValues() {}

    private static Map<String, Object> asMeant() {
        Map<String, Object> values = new HashMap<>(Map.of("n", 2, "m", 3.5, "x", 1L, "word", "a", "other", "湖南", "flag", true,
                "numbers", List.of(1, 2, 2, 10), "words", List.of("a", "b"), "day", LocalDate.of(2025, 2, 28), "cellInput", 3));
        values.put("ctx", Map.of("name", "a", "age", 30));
        values.put("people", List.of(Map.of("name", "a", "age", 30, "inner", Map.of("deep", 1)), Map.of("name", "b", "age", 3)));
        return values;
    }

    private static Map<String, Object> withNulls() {
        Map<String, Object> values = asMeant();
        values.put("n", null);
        values.put("word", null);
        values.put("flag", null);
        values.put("numbers", Arrays.asList(1, null, 3));
        values.put("ctx", new HashMap<>(Map.of("age", 1)));
        values.put("people", List.of());
        values.put("cellInput", null);
        values.remove("m");
        return values;
    }

    private static Map<String, Object> otherNumbers() {
        Map<String, Object> values = asMeant();
        values.put("n", new BigDecimal("2.00"));
        values.put("m", (short) 3);
        values.put("x", 0.1f);
        values.put("numbers", new Object[] {1L, 2.5, new BigDecimal("10")});
        values.put("day", new Date(0));
        values.put("cellInput", "a");
        return values;
    }

    private static Map<String, Object> wrong() {
        Map<String, Object> values = asMeant();
        values.put("n", "2");
        values.put("word", 1);
        values.put("flag", "true");
        values.put("numbers", "1, 2");
        values.put("ctx", List.of("a"));
        values.put("people", Map.of("name", "a"));
        values.put("cellInput", List.of(1, 2));
        return values;
    }
}
