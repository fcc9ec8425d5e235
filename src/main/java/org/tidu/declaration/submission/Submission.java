package org.tidu.declaration.submission;

import java.util.Map;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.engine.task.TaskAtHand;

/**
 * What an enterprise hands in with a task, once its form has accepted it.
 *
 * @param row        the case as it stood when this was sent
 * @param correction what may change, in a correction; null otherwise
 * @param values     what the form lets through: hidden, read-only and unknown fields are gone
 */
record Submission(TaskAtHand task, CaseRow row, Correction correction, Map<String, Object> values) {

    boolean isApplication() {
        return Documents.APPLICATION.equals(task.formId());
    }

    boolean isMaturity() {
        return Documents.MATURITY.equals(task.formId());
    }

    /** The document as this submission makes it: in a correction the one before, with what was returned as it is now. */
    Map<String, Object> content() {
        return correction == null ? values : correction.applied(values);
    }
}
