package org.tidu.declaration.draft;

import java.util.ArrayList;
import java.util.List;
import org.tidu.casefile.document.Canonical;
import org.tidu.form.schema.FormSections;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** What a save of a draft may name and how much it may carry beside the text itself. */
final class DraftBounds {

    private static final int ASIDE = 100;
    private static final int PATH = 200;
    private static final int TEXT = 50_000;

    private DraftBounds() {}

    static void check(FormSections form, DraftSave save) {
        List<FieldError> errors = new ArrayList<>();
        if (save.section() != null) {
            requirePart(form, save.section());
        }
        if (save.version() < 0) {
            errors.add(new FieldError("version", "版本号从 0 开始，请重新打开表单后再保存"));
        }
        if (save.section() != null && !save.section().isEmpty()) {
            save.data().keySet().stream().filter(field -> !form.fields().get(save.section()).contains(field)).limit(20)
                    .forEach(field -> errors.add(new FieldError("data." + field, "不是本部分的内容，请随它所在的部分保存")));
        }
        if (save.notChosen().size() > ASIDE) {
            errors.add(new FieldError("aside", "一次最多保留 " + ASIDE + " 处未采用的文字，请分次选择"));
        }
        for (int at = 0; at < Math.min(save.notChosen().size(), ASIDE); at++) {
            NotChosen text = save.notChosen().get(at);
            String place = "aside[" + at + "]";
            if (text == null || text.path() == null || text.path().isBlank() || text.path().length() > PATH) {
                errors.add(new FieldError(place + ".path", "请写明未采用的文字所在的字段，不超过 " + PATH + " 字"));
            } else if (Canonical.json(text.text()).length() > TEXT) {
                errors.add(new FieldError(place + ".text", "未采用的文字不超过 " + TEXT + " 字，请先另存"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** @throws InvalidInput for a part the form does not have */
    static void requirePart(FormSections form, String section) {
        if (!section.isEmpty() && !form.fields().containsKey(section)) {
            throw new InvalidInput("section", form.isInOnePiece() ? "本表单不分部分，请去掉 section" : "表单没有这一部分，可用：" + String.join("、", form.fields().keySet()));
        }
    }
}
