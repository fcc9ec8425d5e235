package org.tidu.decision.feel;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row of a result: outputs by name, in the table's order. Rows of one table share the names. */
public final class Row extends AbstractMap<String, Object> {

    /** An output cell left empty gives no entry. */
    public static final Object ABSENT = new Object();

    private final Names names;
    private final Object[] values;

    public Row(Names names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** Interned, so that asking by a literal or a compiled name finds a name without comparing it letter by letter. */
    public static final class Names {

        private final String[] inOrder;

        public Names(List<String> inOrder) {
            this.inOrder = inOrder.stream().map(String::intern).toArray(String[]::new);
            Compiler.require(Set.copyOf(inOrder).size() == inOrder.size(), inOrder);
        }

        public List<String> inOrder() {
            return List.of(inOrder);
        }

        @SuppressWarnings("StringEquality")
        int place(Object name) {
            for (int i = 0; i < inOrder.length; i++) {
                if (inOrder[i] == name) {
                    return i;
                }
            }
            for (int i = 0; i < inOrder.length; i++) {
                if (inOrder[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }
    }

    boolean holds(int place) {
        return values[place] != ABSENT;
    }

    public Object value(int place) {
        return values[place];
    }

    @Override
    public Object get(Object name) {
        int place = name == null ? -1 : names.place(name);
        return place < 0 || !holds(place) ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        int place = name == null ? -1 : names.place(name);
        return place >= 0 && holds(place);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (holds(i)) {
                entries.put(names.inOrder[i], values[i]);
            }
        }
        return Collections.unmodifiableSet(entries.entrySet());
    }
}
