package org.tidu.form.value;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.form.schema.Feel;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Rows;
import org.tidu.form.schema.Scope;
import org.tidu.form.schema.Shape.EntryShape;

/**
 * Values and context brought to rest. Conditions look at values and decide which values count, so they are worked
 * out twice, as form-js does: once over everything that may be changed at all, then without what that hides.
 *
 * @param accepted what may be stored
 * @param scope    what FEEL sees: the accepted values over those the task had
 */
public record AcceptedValues(Map<String, Object> accepted, Scope scope) {

    public static AcceptedValues of(FormSchema schema, Map<String, Object> values, Map<String, Object> context) {
        Scope scope = Scope.of(context);
        Map<EntryShape, Object> lists = new IdentityHashMap<>();
        for (boolean hiding : List.of(false, true)) {
            Map<String, Object> accepted = new Acceptance(hiding, lists).form(schema.shape(), values, context, scope);
            scope = Scope.of(Json.merged(context, accepted));
        }
        return new AcceptedValues(new Acceptance(true, lists).form(schema.shape(), values, context, scope), scope);
    }

    /**
     * The accepted values, and an end to those an earlier task left under the same name: a field that is hidden now
     * has no answer (null), and a list that form-js leaves out because its last row was removed is empty.
     */
    public Map<String, Object> toStore(FormSchema schema, Map<String, Object> context) {
        Map<String, Object> stored = new LinkedHashMap<>(accepted);
        schema.shape().members().forEach((name, member) -> {
            if (member instanceof EntryShape entry
                    && !stored.containsKey(name)
                    && context.get(name) != null
                    && !entry.isLocked(scope, Feel.SHARED)) {
                if (entry.isHidden(scope, Feel.SHARED)) {
                    stored.put(name, null);
                } else if (entry.isList() && !Rows.areFixed(entry)) {
                    stored.put(name, List.of());
                }
            }
        });
        return stored;
    }
}
