package org.tidu.form.check;

import org.tidu.form.schema.Component;
import org.tidu.form.schema.Feel;
import org.tidu.form.schema.Scope;

/** What one kind of field asks of a value that is there. */
@FunctionalInterface
interface FieldCheck {

    void check(Entry entry, Object value);

    /**
     * The field, where it stands, and what its FEEL sees.
     *
     * @param context values the task had before, from which options by key are taken
     */
    record Entry(Component component, Place place, Scope scope, java.util.Map<String, Object> context) {

        void refuse(String what) {
            place.refuse(component, what);
        }

        /** A property of {@code validate}, worked out if it is FEEL; null if it is absent or fails. */
        Object rule(String property) {
            return Feel.SHARED.valueOf(component.rule(property), scope);
        }
    }
}
