package org.tidu.form.check;

import java.time.Clock;
import java.util.Map;
import org.tidu.form.check.FieldCheck.Entry;
import org.tidu.form.lint.FormLint;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;

/** Finds the check for a field. Unknown types have none and {@link FormLint} reports them; nothing is stored for them. */
public final class FieldChecks {

    private final Map<String, FieldCheck> byType;

    public FieldChecks(Clock clock) {
        FieldCheck text = new TextCheck();
        FieldCheck one = new SingleChoiceCheck();
        FieldCheck several = new MultipleChoiceCheck();
        byType = Map.of(
                "textfield", text,
                "textarea", text,
                "number", new NumberCheck(),
                "datetime", new DateTimeCheck(clock),
                "checkbox", FieldChecks::checkbox,
                "radio", one,
                "select", one,
                "checklist", several,
                "taglist", several);
    }

    void check(Entry entry, Object value) {
        if (!Json.isMissing(value)) {
            byType.get(entry.component().type()).check(entry, value);
        } else if (entry.component().isRequired()) {
            entry.refuse(isChoice(entry.component()) ? "为必选项，请选择" : "为必填项，请填写");
        }
    }

    private static void checkbox(Entry entry, Object value) {
        if (!(value instanceof Boolean)) {
            entry.refuse("只能为勾选或不勾选（true 或 false），请重新选择");
        } else if (entry.component().isRequired() && value.equals(false)) {
            entry.refuse("须勾选后才能提交");
        }
    }

    private static boolean isChoice(Component component) {
        return switch (component.type()) {
            case "radio", "select", "checklist", "taglist", "datetime", "checkbox" -> true;
            default -> false;
        };
    }
}
