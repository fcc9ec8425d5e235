package org.tidu.decision.feel;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An unchangeable context of few entries, all of them strings, Booleans, whole numbers, lists of these or null: as
 * expressions see them and as engines give them out, so that nobody has to look through it first. For what is put before
 * tables again and again.
 */
public final class PlainContext extends AbstractMap<String, Object> {

    private final Row.Names names;
    private final Object[] values;

    private PlainContext(Row.Names names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** @throws IllegalArgumentException when an entry is of another kind */
    public static PlainContext of(Map<String, ?> entries) {
        List<Object> values = new ArrayList<>();
        entries.forEach((name, value) -> values.add(plain(name, value)));
        return new PlainContext(new Row.Names(List.copyOf(entries.keySet())), values.toArray());
    }

    private static Object plain(String name, Object value) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(plain(name, item)));
            return Collections.unmodifiableList(items);
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        throw new IllegalArgumentException(name + ": " + value.getClass());
    }

    @Override
    public Object get(Object name) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    private int place(Object name) {
        return name == null ? -1 : names.place(name);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            entries.put(names.inOrder().get(i), values[i]);
        }
        return Collections.unmodifiableSet(entries.entrySet());
    }
}
