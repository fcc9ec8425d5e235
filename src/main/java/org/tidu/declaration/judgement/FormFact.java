package org.tidu.declaration.judgement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * How a field of a form becomes a fact, as a row of the table {@code form-facts} says.
 *
 * @param asked    of {@code ASKED_ROWS}: the field that says whether there are any
 * @param needed   columns without which a row does not count
 * @param optional columns a row may have
 */
record FormFact(String fact, String form, String field, Kind kind, @Nullable String asked, List<String> needed, List<String> optional) {

    enum Kind { VALUE, YES_NO, ROWS, ASKED_ROWS }

    static FormFact of(String fact, Map<String, Object> row) {
        return new FormFact(fact, (String) row.get("form"), (String) row.get("field"), Kind.valueOf((String) row.get("kind")),
                (String) row.get("asked"), columns(row.get("needed")), columns(row.get("optional")));
    }

    /** Null for what is not filled in. */
    @Nullable
    Object read(Map<String, Object> content) {
        Object told = content.get(field);
        return switch (kind) {
            case VALUE -> told;
            case YES_NO -> told == null ? null : "yes".equals(told);
            case ROWS -> FactRows.of(told, needed, optional);
            case ASKED_ROWS -> askedRows(content.get(asked), told);
        };
    }

    /** "None" is an answer; "some" without a complete list is not, and neither is no answer: it would pass for none. */
    @Nullable
    private List<Map<String, Object>> askedRows(Object answer, Object told) {
        if ("no".equals(answer)) {
            return List.of();
        }
        List<Map<String, Object>> rows = FactRows.of(told, needed, optional);
        boolean complete = told instanceof Collection<?> all && all.size() == rows.size();
        return "yes".equals(answer) && complete && !rows.isEmpty() ? rows : null;
    }

    private static List<String> columns(Object list) {
        return list instanceof Collection<?> names ? names.stream().map(String::valueOf).toList() : List.of();
    }
}
