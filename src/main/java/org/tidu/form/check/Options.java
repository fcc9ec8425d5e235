package org.tidu.form.check;

import java.util.List;
import org.tidu.form.check.FieldCheck.Entry;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Feel;
import org.tidu.form.schema.Json;

/** What a choice field offers, found where form-js looks: by key in the task's variables, in the form, by FEEL. */
final class Options {

    private Options() {}

    static boolean contains(List<Object> offered, Object chosen) {
        return offered.stream().anyMatch(option -> Json.same(option, chosen));
    }

    /** Never from the values themselves: who answers does not say what may be answered. */
    static List<Object> of(Entry entry) {
        Component component = entry.component();
        Object source;
        if (component.text("valuesKey") != null) {
            source = entry.context().get(component.text("valuesKey"));
        } else if (component.get("values") != null) {
            return component.options();
        } else {
            source = Feel.SHARED.valueOf(component.text("valuesExpression"), entry.scope());
        }
        return Component.optionsOf(source);
    }
}
