package org.tidu.form.schema;

import java.util.List;
import java.util.Map;

/** The data a form may carry: objects with known members, lists of such objects, and fields. */
public sealed interface Shape {

    /** An object: the form itself, a group with a path, a row, or what stands before a dot in a key. */
    record ObjectShape(Map<String, Shape> members) implements Shape {}

    /**
     * A field or a dynamic list.
     *
     * @param hides FEEL of the component and of the groups around it; one that is true hides it
     * @param row   what each row of a list holds, null for a field
     */
    record EntryShape(Component component, List<String> hides, ObjectShape row) implements Shape {

        public boolean isList() {
            return row != null;
        }

        public boolean isComputed() {
            return "expression".equals(component.type());
        }

        public boolean isHidden(Scope scope, Feel feel) {
            return hides.stream().anyMatch(hide -> feel.isTrue(hide, scope));
        }

        /** Shown but not to be changed: disabled, or read-only by a constant or by FEEL. */
        public boolean isLocked(Scope scope, Feel feel) {
            Object readonly = component.get("readonly");
            return component.flag("disabled")
                    || Boolean.TRUE.equals(readonly)
                    || readonly instanceof String condition && feel.isTrue(condition, scope);
        }
    }
}
