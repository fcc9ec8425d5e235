package org.tidu.form.check;

import java.util.List;
import org.tidu.form.schema.Json;

/** Check lists and tag lists: some of the options, each once. */
final class MultipleChoiceCheck implements FieldCheck {

    @Override
    public void check(Entry entry, Object value) {
        if (!(value instanceof List<?> chosen)) {
            entry.refuse("应为多选列表，请重新选择");
            return;
        }
        List<Object> offered = Options.of(entry);
        if (chosen.size() > offered.size() || hasRepetition(chosen)) {
            entry.refuse("选择的项目重复或过多，请重新选择");
        } else if (!chosen.stream().allMatch(one -> Options.contains(offered, one))) {
            entry.refuse("含有不在可选范围内的内容，请刷新页面后重新选择");
        }
    }

    private static boolean hasRepetition(List<?> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Json.same(chosen.get(i), chosen.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
