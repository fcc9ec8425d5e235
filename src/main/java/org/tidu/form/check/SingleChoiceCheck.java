package org.tidu.form.check;

import java.util.List;

/**
 * Radio buttons and select: one of the options. Where the form's own property {@code refusal} names a variable, that says why an
 * option is not offered.
 */
final class SingleChoiceCheck implements FieldCheck {

    @Override
    public void check(Entry entry, Object value) {
        List<Object> offered = Options.of(entry);
        if (offered.isEmpty()) {
            entry.refuse("目前没有可选项，请刷新页面后重试");
        } else if (!Options.contains(offered, value)) {
            String why = entry.component().own("refusal");
            entry.refuse(why != null && entry.context().get(why) instanceof String said && !said.isBlank()
                    ? said : "所选内容不在可选范围内，请重新选择");
        }
    }
}
