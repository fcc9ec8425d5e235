package org.tidu.form.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What FEEL sees, as in form-js: all data by name, and inside a list {@code this} (the row), {@code parent} and
 * {@code i} (row numbers from 1, outermost first), each also between underscores in case a field bears the name.
 */
public final class Scope {

    private final Map<String, Object> data;
    private final Object self;
    private final Object parent;
    private final List<Integer> indexes;
    private final Map<String, Boolean> conditions = new HashMap<>();
    private Map<String, Object> names;

    private Scope(Map<String, Object> data, Object self, Object parent, List<Integer> indexes) {
        this.data = data;
        this.self = self;
        this.parent = parent;
        this.indexes = indexes;
    }

    public static Scope of(Map<String, Object> data) {
        return new Scope(data, data, null, List.of());
    }

    /** Inside a row, which is counted from 0. */
    public Scope row(int index, Object row) {
        List<Integer> deeper = new ArrayList<>(indexes);
        deeper.add(index + 1);
        return new Scope(data, row, self, deeper);
    }

    /** Whether a condition holds here: the same one hides many a field, and what is seen here does not change. */
    boolean holds(String condition, Predicate<String> evaluated) {
        Boolean known = conditions.get(condition);
        if (known == null) {
            known = evaluated.test(condition);
            conditions.put(condition, known);
        }
        return known;
    }

    /** One of {@link #names}, without collecting them. */
    Object name(String name) {
        return switch (name) {
            case "_this_" -> self;
            case "_parent_" -> parent;
            case "_i_" -> indexes;
            case "this" -> data.containsKey(name) ? data.get(name) : self;
            case "parent" -> data.containsKey(name) ? data.get(name) : parent;
            case "i" -> data.containsKey(name) ? data.get(name) : indexes;
            default -> data.get(name);
        };
    }

    Map<String, Object> names() {
        if (names == null) {
            Map<String, Object> all = new HashMap<>();
            all.put("this", self);
            all.put("parent", parent);
            all.put("i", indexes);
            all.putAll(data);
            all.put("_this_", self);
            all.put("_parent_", parent);
            all.put("_i_", indexes);
            names = all;
        }
        return names;
    }
}
