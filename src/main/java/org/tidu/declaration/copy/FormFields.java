package org.tidu.declaration.copy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.form.schema.Component;

/** The fields and lists of a form, or of the rows of a list, by name; groups that only frame them are looked through. */
final class FormFields {

    private final Map<String, Component> byName = new LinkedHashMap<>();

    private FormFields() {}

    static FormFields of(List<Component> components) {
        FormFields fields = new FormFields();
        fields.add(components);
        return fields;
    }

    private void add(List<Component> components) {
        for (Component component : components) {
            if (component.address().isEmpty()) {
                add(component.children());
            } else {
                byName.put(component.address(), component);
            }
        }
    }

    /** Null where there is none. */
    Component get(String name) {
        return byName.get(name);
    }

    /** What people call it; its name where this form does not know it. */
    String label(String name) {
        Component component = byName.get(name);
        return component == null ? name : component.label();
    }
}
