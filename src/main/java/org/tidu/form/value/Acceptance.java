package org.tidu.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.form.schema.Feel;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Rows;
import org.tidu.form.schema.Scope;
import org.tidu.form.schema.Shape;
import org.tidu.form.schema.Shape.EntryShape;
import org.tidu.form.schema.Shape.ObjectShape;

/**
 * Takes out of what was sent what the form accepts: hidden fields are dropped (form-js leaves them out), locked ones
 * keep the value they had, expressions are worked out here instead of believed.
 */
final class Acceptance {

    private final Feel feel = Feel.SHARED;
    private final boolean hiding;
    private final Map<EntryShape, Object> lists;

    /**
     * @param hiding whether conditions are known well enough by now to drop hidden fields
     * @param lists  of the same values, in which no row depends on anything: each is gone through once
     */
    Acceptance(boolean hiding, Map<EntryShape, Object> lists) {
        this.hiding = hiding;
        this.lists = lists;
    }

    /** At the root, locked fields are left out: their variables stay as they are. */
    Map<String, Object> form(ObjectShape shape, Map<?, ?> given, Map<?, ?> before, Scope scope) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        shape.members().forEach((name, member) -> member(name, member, given, before, scope, accepted, false));
        return accepted;
    }

    /** Below the root, an object is stored as a whole, so its locked members are carried over. */
    private Map<String, Object> object(ObjectShape shape, Map<?, ?> given, Map<?, ?> before, Scope scope) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        shape.members().forEach((name, member) -> member(name, member, given, before, scope, accepted, true));
        return accepted;
    }

    private void member(String name, Shape shape, Map<?, ?> given, Map<?, ?> before, Scope scope,
            Map<String, Object> into, boolean carryLocked) {
        if (shape instanceof ObjectShape object) {
            Map<?, ?> had = Json.objectOr(before.get(name), Map.of());
            if (given.containsKey(name)) {
                into.put(name, object(object, Json.objectOr(given.get(name), Map.of()), had, scope));
            }
        } else if (shape instanceof EntryShape entry && !(hiding && entry.isHidden(scope, feel))) {
            if (entry.isLocked(scope, feel)) {
                if (carryLocked && before.containsKey(name)) {
                    into.put(name, before.get(name));
                }
            } else if (entry.isComputed()) {
                into.put(name, Computed.value(entry.component().text("expression"), scope));
            } else if (given.containsKey(name)) {
                into.put(name, entry.isList() ? list(entry, given.get(name), before.get(name), scope, carryLocked) : stored(given.get(name)));
            }
        }
    }

    private Object list(EntryShape list, Object given, Object before, Scope scope, boolean below) {
        if (!list.isPlain()) {
            return rows(list, given, Json.listOr(before, List.of()), scope);
        }
        return below ? plainRows(list, given, scope) : lists.computeIfAbsent(list, any -> plainRows(list, given, scope));
    }

    /** Nothing in them looks at what was there before, or at anything else. */
    private Object plainRows(EntryShape list, Object given, Scope scope) {
        List<Object> accepted = new ArrayList<>();
        for (Object row : Json.listOr(given, List.of())) {
            accepted.add(object(list.row(), Json.objectOr(row, Map.of()), Map.of(), scope));
        }
        return accepted;
    }

    private Object rows(EntryShape list, Object given, List<?> before, Scope scope) {
        List<Object> accepted = new ArrayList<>();
        for (Object row : Json.listOr(given, List.of())) {
            int index = accepted.size();
            Map<?, ?> sent = Json.objectOr(row, Map.of());
            Map<?, ?> had = Rows.earlier(list, index, sent, before);
            // what the row says of itself counts only without what was made up in it
            Map<String, Object> first = object(list.row(), sent, had, scope.row(index, Json.merged(had, sent)));
            accepted.add(object(list.row(), sent, had, scope.row(index, first)));
        }
        return accepted;
    }

    /** An empty text is no answer; the engine gets null for it, so that rules need to know one kind of nothing only. */
    private static Object stored(Object value) {
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
