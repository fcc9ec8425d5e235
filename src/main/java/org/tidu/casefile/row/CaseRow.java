package org.tidu.casefile.row;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.springframework.lang.Nullable;

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
        @Nullable Instant deadlineAt,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        @Nullable Outcome outcome,
        @Nullable String outcomeReason,
        @JsonIgnore String processInstanceId) {

    @JsonProperty
    public String stageText() {
        return stage.text();
    }

    @Nullable
    @JsonProperty
    public String outcomeText() {
        return outcome == null ? null : outcome.text();
    }
}
