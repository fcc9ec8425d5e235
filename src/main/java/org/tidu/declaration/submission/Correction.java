package org.tidu.declaration.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tidu.casefile.document.Canonical;
import org.tidu.problem.FieldError;

/**
 * Only the items that were returned may change; everything else stays as it was handed in.
 *
 * @param before the application as last handed in
 * @param fields that may change
 */
record Correction(Map<String, Object> before, Set<String> fields) {

    private static final String TRUTH = "truthCommitment";

    Map<String, Object> applied(Map<String, Object> values) {
        Map<String, Object> merged = new LinkedHashMap<>(before);
        fields.forEach(field -> merged.put(field, values.get(field)));
        return merged;
    }

    List<FieldError> refused(Map<String, Object> values) {
        List<FieldError> errors = new ArrayList<>();
        values.forEach((key, value) -> {
            if (!fields.contains(key) && !key.equals(TRUTH) && !same(before.get(key), value)) {
                errors.add(new FieldError(key, "该项未要求补正，不能修改，请恢复原内容"));
            }
        });
        return errors;
    }

    /** Numbers may come back as another Java type than they were stored in: JSON decides. */
    private static boolean same(Object before, Object now) {
        return Objects.equals(before, now) || Canonical.json(before).equals(Canonical.json(now));
    }
}
