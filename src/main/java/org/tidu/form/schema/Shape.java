package org.tidu.form.schema;

import java.util.List;
import java.util.Map;

/** The data a form may carry: objects with known members, lists of such objects, and fields. */
public sealed interface Shape {

    /** What is sent is what counts, whatever anything else holds: nothing here is hidden, locked or worked out. */
    boolean isPlain();

    /** An object: the form itself, a group with a path, a row, or what stands before a dot in a key. */
    record ObjectShape(Map<String, Shape> members) implements Shape {

        @Override
        public boolean isPlain() {
            for (Shape member : members.values()) {
                if (!member.isPlain()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A field or a dynamic list.
     *
     * @param hides FEEL of the component and of the groups around it; one that is true hides it
     * @param row   what each row of a list holds, null for a field
     * @param plain of a list, whether its rows are
     */
    record EntryShape(Component component, List<String> hides, ObjectShape row, boolean plain) implements Shape {

        static EntryShape field(Component component, List<String> hides) {
            return new EntryShape(component, hides, null, isPlain(component, hides));
        }

        static EntryShape list(Component component, List<String> hides, ObjectShape row) {
            return new EntryShape(component, hides, row, isPlain(component, hides) && row.isPlain());
        }

        private static boolean isPlain(Component component, List<String> hides) {
            return hides.isEmpty() && !component.isComputed() && !component.isDisabled() && component.readonly() == null;
        }

        @Override
        public boolean isPlain() {
            return plain;
        }

        public boolean isList() {
            return row != null;
        }

        public boolean isComputed() {
            return component.isComputed();
        }

        public boolean isHidden(Scope scope, Feel feel) {
            for (String hide : hides) {
                if (feel.isTrue(hide, scope)) {
                    return true;
                }
            }
            return false;
        }

        /** Shown but not to be changed: disabled, or read-only by a constant or by FEEL. */
        public boolean isLocked(Scope scope, Feel feel) {
            Object readonly = component.readonly();
            return component.isDisabled()
                    || Boolean.TRUE.equals(readonly)
                    || readonly instanceof String condition && feel.isTrue(condition, scope);
        }
    }
}
