package org.tidu.declaration.submission;

import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.declaration.correction.Correction;
import org.tidu.engine.task.TaskAtHand;

/**
 * What an enterprise hands in with a task, once its form has accepted it.
 *
 * @param row        the case as it stood when this was sent
 * @param correction what may change, in a correction; null otherwise
 * @param values     what the form lets through: hidden, read-only and unknown fields are gone
 */
record Submission(TaskAtHand task, CaseRow row, @Nullable Correction correction, Map<String, Object> values) {

    boolean isApplication() {
        return Documents.APPLICATION.equals(task.formId());
    }

    String verb(String formId) {
        if (correction != null) {
            return "补正";
        }
        return switch (formId) {
            case Documents.MATURITY -> "填报";
            case Documents.START -> "补办";
            default -> "提交";
        };
    }

    /**
     * The documents as this submission makes them, by form: in a correction those of which something was returned, as they
     * were, with what was returned as it is now.
     */
    Map<String, Map<String, Object>> documents() {
        return correction == null ? Map.of(task.formId(), values) : correction.documents(values);
    }
}
