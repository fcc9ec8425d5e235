package org.tidu.declaration.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.form.FormInput;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.OptionLabels;
import org.tidu.problem.FieldError;

/** The items that an officer returns, as the form {@code review-county} has them. */
final class ReturnedItems {

    private ReturnedItems() {}

    /** Each with the words it was chosen by. */
    static List<ReviewItem> of(FormInput input, FormSchema form) {
        return rows(input).stream()
                .map(row -> new ReviewItem((String) row.get("field"), (String) row.get("comment"),
                        OptionLabels.label(form, "field", row.get("field"), input.context())))
                .toList();
    }

    /** At least one, none twice, and no row of a list that is returned as a whole. */
    static List<FieldError> problems(FormInput input) {
        if (!"RETURN".equals(input.values().get("decision"))) {
            return List.of();
        }
        List<? extends Map<?, ?>> rows = rows(input);
        if (rows.isEmpty()) {
            return List.of(new FieldError("items", "退回补正须至少列出一项补正内容"));
        }
        List<FieldError> errors = new ArrayList<>();
        List<String> fields = rows.stream().map(row -> String.valueOf(row.get("field"))).toList();
        Set<String> named = new HashSet<>();
        for (int index = 0; index < fields.size(); index++) {
            String field = fields.get(index);
            if (!named.add(field)) {
                errors.add(new FieldError("items[" + index + "].field", "同一项目请合并为一条补正要求"));
            } else if (field.endsWith("]") && fields.contains(field.substring(0, field.lastIndexOf('[')))) {
                errors.add(new FieldError("items[" + index + "].field", "整个列表已列为补正内容，请删去其中单独的一项"));
            }
        }
        return errors;
    }

    private static List<? extends Map<?, ?>> rows(FormInput input) {
        return Json.listOr(input.values().get("items"), List.of()).stream().map(row -> (Map<?, ?>) row).toList();
    }
}
