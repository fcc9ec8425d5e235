package org.tidu.declaration;

import java.time.Instant;

/**
 * A case as lists show it.
 *
 * @param deadlineAt the last instant at which this case may be submitted, extension included
 * @param outcome    null while the case is open
 */
public record CaseRow(
        String number,
        String roundId,
        String roundTitle,
        String enterpriseName,
        String uscc,
        String factoryName,
        String countyCode,
        String countyName,
        String tier,
        Stage stage,
        Instant deadlineAt,
        Instant submittedAt,
        Instant updatedAt,
        Outcome outcome,
        String outcomeReason,
        String processInstanceId) {

    public String stageText() {
        return stage.text();
    }

    public String outcomeText() {
        return outcome == null ? null : outcome.text();
    }
}
