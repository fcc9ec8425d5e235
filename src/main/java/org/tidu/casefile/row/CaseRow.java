package org.tidu.casefile.row;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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
        @JsonIgnore String processInstanceId) {

    @JsonProperty
    public String stageText() {
        return stage.text();
    }

    @JsonProperty
    public String outcomeText() {
        return outcome == null ? null : outcome.text();
    }
}
