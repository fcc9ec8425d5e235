package org.tidu.decision.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.engine.variable.Variables;
import org.tidu.decision.feel.PlainContext;

/** Variables at random: mostly of the type their name promises, sometimes null, missing, of another type or none of FEEL's. */
public final class RandomValues {

    private static final List<Object> NUMBERS = List.of(0, 1, 2, -3, 10, 2L, 2.0, 2.5, -0.1, 0.1f, 1e10, 1e-7, 1e300, Long.MAX_VALUE,
            9007199254740993L, new BigDecimal("2.00"), new BigDecimal("1E+3"), new BigDecimal("0.3333333333333333333333333333333333"),
            (short) 7, Double.NaN, 100);
    private static final List<Object> WORDS = List.of("a", "b", "ab", "", "_", "湖南", "1", "true", "name");

    private final Random random;

    public RandomValues(Random random) {
        this.random = random;
    }

    public Map<String, Object> variables() {
        Map<String, Object> all = new HashMap<>();
        for (String number : List.of("n", "m", "big", "real", "whole")) {
            put(all, number, any(NUMBERS));
        }
        put(all, "word", any(WORDS));
        put(all, "other", any(WORDS));
        put(all, "flag", random.nextBoolean());
        put(all, "ctx", random.nextInt(4) == 0 ? place() : person());
        put(all, "nested", Map.of("a", Map.of("b", Map.of("c", any(NUMBERS)))));
        put(all, "numbers", list(() -> any(NUMBERS)));
        put(all, "words", list(() -> any(WORDS)));
        put(all, "people", list(() -> random.nextInt(3) == 0 ? place() : person()));
        put(all, "mixed", list(this::anything));
        put(all, "empty", List.of());
        put(all, "name", any(WORDS));
        put(all, "date", random.nextInt(4) == 0 ? new Date(0) : null);
        put(all, "cellInput", anything());
        all.put("nothing", null);
        return all;
    }

    private void put(Map<String, Object> all, String name, Object value) {
        switch (random.nextInt(12)) {
            case 0 -> all.put(name, null);
            case 1 -> all.put(name, anything());
            case 2 -> all.put(name, Variables.untypedValue(value));
            case 3 -> { }
            default -> all.put(name, value);
        }
    }

    private Map<String, Object> person() {
        Map<String, Object> person = new LinkedHashMap<>();
        put(person, "name", any(WORDS));
        put(person, "age", any(NUMBERS));
        put(person, "list", list(() -> any(WORDS)));
        put(person, "inner", Map.of("deep", any(NUMBERS), "item", any(WORDS)));
        person.replaceAll((key, value) -> value instanceof org.camunda.bpm.engine.variable.value.TypedValue typed ? typed.getValue() : value);
        return person;
    }

    /** Of the entries people have too, so that the same cells fit. */
    private Map<String, Object> place() {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("age", any(List.of(1L, -3L, 10L, Long.MAX_VALUE)));
        place.put("name", random.nextInt(4) == 0 ? null : any(WORDS));
        if (random.nextBoolean()) {
            place.put("list", list(() -> any(WORDS)));
        }
        return PlainContext.of(place);
    }

    private Object anything() {
        return switch (random.nextInt(12)) {
            case 11 -> place();
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> person();
            case 3 -> list(() -> any(NUMBERS));
            case 4 -> random.nextInt(3) == 0 ? LocalDate.of(2025, 1, 1) : List.of();
            case 5 -> random.nextInt(3) == 0 ? Thread.State.NEW : Map.of();
            case 6, 7 -> any(WORDS);
            default -> any(NUMBERS);
        };
    }

    private <T> List<T> list(java.util.function.Supplier<T> item) {
        List<T> list = new ArrayList<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            list.add(random.nextInt(8) == 0 ? null : item.get());
        }
        return list;
    }

    private Object any(List<Object> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
