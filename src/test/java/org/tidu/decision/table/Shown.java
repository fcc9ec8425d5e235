package org.tidu.decision.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.camunda.bpm.dmn.feel.impl.FeelException;

/** A result in full, types of numbers and failures included, so that results can be compared as text. */
public final class Shown {

    private Shown() {}

    public static String outcome(Callable<Object> evaluation) throws Exception {
        try {
            return value(evaluation.call());
        } catch (FeelException failure) {
            return "fails: " + failure.getMessage();
        }
    }

    public static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, String> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put(key, value(entry)));
            return sorted.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Shown::value).toList().toString();
        }
        return value == null ? "null" : value.getClass().getSimpleName() + ":" + value;
    }
}
