package org.tidu.declaration.judgement;

import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.casefile.document.Documents;
import org.tidu.term.EditionId;

/** What follows an application that misses conditions, by the tables {@code correction-rules} and {@code condition-documents}. */
@Component
public class CorrectionRules {

    private static final String FILE = "correction-rules";

    private final ProcedureTables tables;

    CorrectionRules(ProcedureTables tables) {
        this.tables = tables;
    }

    /**
     * Where an application stands when it is judged.
     *
     * @param exception      a special case was asked for, and is possible
     * @param inCorrection   it was returned item by item
     * @param windowOpen     the enterprise's deadline is not over
     * @param correctionOpen the deadline of the correction is not over
     */
    record Standing(boolean exception, boolean inCorrection, boolean windowOpen, boolean correctionOpen) {}

    /**
     * @param mayCorrect the enterprise gets the whole application back
     * @param goesOn     the correction goes on as it is
     */
    record Way(boolean mayCorrect, boolean goesOn) {}

    Way of(@Nullable EditionId editionId, Standing standing) {
        Map<String, Object> row = tables.row(editionId, FILE, Map.of("exception", standing.exception(), "inCorrection",
                standing.inCorrection(), "windowOpen", standing.windowOpen(), "correctionOpen", standing.correctionOpen()));
        return new Way(Boolean.TRUE.equals(row.get("mayCorrect")), Boolean.TRUE.equals(row.get("goesOn")));
    }

    /** Whether a miss of this condition is mended by a new self-evaluation of maturity, handed in before the application. */
    public boolean needsEvaluation(@Nullable EditionId editionId, String conditionCode) {
        return Documents.MATURITY.equals(tables.row(editionId, FILE, "condition-documents", Map.of("code", conditionCode)).get("document"));
    }
}
