package org.tidu.engine.feel;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of a result: outputs by name, in the table's order. Rows of one table share the names. */
final class Row extends AbstractMap<String, Object> {

    /** An output cell left empty gives no entry. */
    static final Object ABSENT = new Object();

    private final Names names;
    private final Object[] values;

    Row(Names names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    static final class Names {

        private final List<String> inOrder;
        private final Map<String, Integer> places = new LinkedHashMap<>();

        Names(List<String> inOrder) {
            this.inOrder = List.copyOf(inOrder);
            inOrder.forEach(name -> Compiler.require(places.put(name, places.size()) == null, name));
        }

        List<String> inOrder() {
            return inOrder;
        }
    }

    boolean holds(int place) {
        return values[place] != ABSENT;
    }

    Object value(int place) {
        return values[place];
    }

    @Override
    public Object get(Object name) {
        Integer place = names.places.get(name);
        return place == null || !holds(place) ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        Integer place = names.places.get(name);
        return place != null && holds(place);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> entries = new LinkedHashMap<>();
        names.places.forEach((name, place) -> {
            if (holds(place)) {
                entries.put(name, values[place]);
            }
        });
        return java.util.Collections.unmodifiableSet(entries.entrySet());
    }
}
