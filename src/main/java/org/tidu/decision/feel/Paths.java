package org.tidu.decision.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code a.b}: the entry of a context, the entries of a list of contexts; null for everything else. */
final class Paths {

    private Paths() {}

    static Part of(Part base, String key) {
        Node from = base.node();
        String name = key.intern();
        return Part.of(env -> step(from.value(env), name), base);
    }

    static Part of(Part base, List<String> keys) {
        Part path = base;
        for (String key : keys) {
            path = of(path, key);
        }
        return path;
    }

    static Object step(Object value, String key) {
        if (value instanceof Map<?, ?> context) {
            return Values.entry(context, key);
        }
        if (value instanceof List<?> list) {
            List<Object> entries = new ArrayList<>(list.size());
            for (Object item : list) {
                entries.add(step(Values.of(item), key));
            }
            return entries;
        }
        return null;
    }

    /** The entry of the context in a slot, an item of a filter, if it has one of that name; else something further out. */
    static Part entryOr(int slot, String key, Part other) {
        String name = key.intern();
        Node further = other.node();
        Node node = env -> {
            if (env.slots[slot] instanceof Map<?, ?> item) {
                Object value = item.get(name);
                if (value != null || item.containsKey(name)) {
                    return Values.of(value);
                }
            }
            return further.value(env);
        };
        return new Part(node, other.open(), Math.min(slot, other.lowestSlot()));
    }
}
