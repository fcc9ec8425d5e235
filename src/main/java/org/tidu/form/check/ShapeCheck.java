package org.tidu.form.check;

import java.util.List;
import java.util.Map;
import org.tidu.form.check.FieldCheck.Entry;
import org.tidu.form.schema.Feel;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Rows;
import org.tidu.form.schema.Scope;
import org.tidu.form.schema.Shape.EntryShape;
import org.tidu.form.schema.Shape.ObjectShape;

/** Walks over what was sent and what the form asks for, side by side. */
public final class ShapeCheck {

    /** No official form has a table nearly as long. */
    static final int MOST_ROWS = 200;

    private final FieldChecks checks;
    private final Map<String, Object> context;

    public ShapeCheck(FieldChecks checks, Map<String, Object> context) {
        this.checks = checks;
        this.context = context;
    }

    /**
     * Checks one object.
     *
     * @param sent    what was sent for it
     * @param settled the same after acceptance
     * @param before  what stood there before
     */
    public void check(ObjectShape shape, Object sent, Map<?, ?> settled, Map<?, ?> before, Scope scope, Place place) {
        if (!(sent instanceof Map<?, ?> values)) {
            place.refuse("应为一组字段，请重新填写");
            return;
        }
        for (Object name : values.keySet()) {
            if (!shape.members().containsKey(String.valueOf(name))) {
                place.member(shortened(name)).refuse("表单中没有字段「" + shortened(name) + "」，请删除后重新提交");
            }
        }
        shape.members().forEach((name, member) -> {
            Place below = place.member(name);
            Map<?, ?> had = Json.objectOr(before.get(name), Map.of());
            if (member instanceof ObjectShape object) {
                Object given = values.get(name) == null ? Map.of() : values.get(name);
                check(object, given, Json.objectOr(settled.get(name), Map.of()), had, scope, below);
            } else if (member instanceof EntryShape entry && isAsked(entry, scope)) {
                if (entry.isList()) {
                    list(entry, values.get(name), settled.get(name), before.get(name), scope, below);
                } else {
                    checks.check(new Entry(entry.component(), below, scope, context), values.get(name));
                }
            }
        });
    }

    private boolean isAsked(EntryShape entry, Scope scope) {
        return !entry.isComputed() && !entry.isLocked(scope, Feel.SHARED) && !entry.isHidden(scope, Feel.SHARED);
    }

    private void list(EntryShape list, Object sent, Object settled, Object before, Scope scope, Place place) {
        List<?> had = Json.listOr(before, List.of());
        if (sent != null && !(sent instanceof List<?>)) {
            place.refuse(list.component(), "应为列表，请重新填写");
            return;
        }
        List<?> rows = Json.listOr(sent, List.of());
        if (rows.size() > MOST_ROWS) {
            place.refuse(list.component(), "最多 " + MOST_ROWS + " 行，当前 " + rows.size() + " 行，请删减");
            return;
        }
        if (rows.size() < list.component().minRows()) {
            place.refuse(list.component(), "至少填写 " + list.component().minRows() + " 行，请添加");
            return;
        }
        if (Rows.areFixed(list) && !had.isEmpty() && rows.size() != had.size() && Rows.haveQuestions(list)) {
            place.refuse(list.component(), "应为 " + had.size() + " 行，当前 " + rows.size() + " 行，不能增删行，请刷新页面后重新填写");
            return;
        }
        List<?> accepted = Json.listOr(settled, List.of());
        for (int index = 0; index < rows.size(); index++) {
            Map<?, ?> row = Rows.at(accepted, index);
            check(list.row(), rows.get(index), row, Rows.at(had, index), scope.row(index, row),
                    place.row(index, list.component().label()));
        }
    }

    private static String shortened(Object name) {
        String text = String.valueOf(name);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
