package org.tidu.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.problem.FieldError;

/** What was answered in a form, and what is wrong with it. */
final class Answers {

    private final Map<String, Object> values;
    private final List<FieldError> errors = new ArrayList<>();

    Answers(Map<String, Object> values) {
        this.values = values;
    }

    String decision() {
        return text("decision");
    }

    /** The text without blanks around it; empty when nothing was entered. */
    String text(String field) {
        return values.get(field) instanceof String text ? text.strip() : "";
    }

    String textOrNull(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    boolean isTicked(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    List<?> list(String field) {
        return values.get(field) instanceof List<?> list ? list : List.of();
    }

    Answers refuseIf(boolean isWrong, String field, String message) {
        if (isWrong) {
            errors.add(new FieldError(field, message));
        }
        return this;
    }

    /** In characters as a reader counts them. */
    boolean isShorterThan(int least, String field) {
        String text = text(field);
        return text.codePointCount(0, text.length()) < least;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
