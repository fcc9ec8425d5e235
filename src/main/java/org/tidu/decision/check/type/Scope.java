package org.tidu.decision.check.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names an expression may use, innermost last.
 *
 * @param open names beyond these may exist as well: a filter over a list of which nothing is known
 */
public record Scope(Map<String, Shape> names, boolean open) {

    static final Scope EMPTY = new Scope(Map.of(), false);

    Optional<Shape> find(String name) {
        return Optional.ofNullable(names.get(name)).or(() -> open ? Optional.of(Shape.ANY) : Optional.empty());
    }

    Scope with(String name, Shape shape) {
        return with(Map.of(name, shape));
    }

    Scope with(Map<String, Shape> more) {
        Map<String, Shape> all = new LinkedHashMap<>(names);
        all.putAll(more);
        return new Scope(all, open);
    }

    /** Inside a filter: the element as {@code item}, and its fields by their names. */
    Scope inFilter(Shape element) {
        Scope inside = with("item", element);
        return element instanceof Shape.Fields record ? inside.with(record.fields())
                : new Scope(inside.names(), open || element instanceof Shape.Any);
    }

    Set<String> known() {
        return names.keySet();
    }
}
