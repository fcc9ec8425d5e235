package org.tidu.casefile.row;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/**
 * A case as lists show it.
 *
 * @param deadlineAt the last instant at which this case may be submitted, extension included
 * @param outcome    null while the case is open
 * @param processingSince since when something handed in waits to be taken on by the process; null when nothing does
 */
public record CaseRow(
        DeclarationNumber number,
        RoundId roundId,
        String roundTitle,
        String enterpriseName,
        CreditCode uscc,
        String factoryName,
        String countyCode,
        String countyName,
        Tier tier,
        Stage stage,
        @Nullable Instant deadlineAt,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        @Nullable Outcome outcome,
        @Nullable String outcomeReason,
        @JsonIgnore String processInstanceId,
        @Nullable Instant processingSince) {

    /** The same case in another stage since this instant. */
    CaseRow in(Stage entered, Instant at) {
        return new CaseRow(number, roundId, roundTitle, enterpriseName, uscc, factoryName, countyCode, countyName, tier, entered,
                deadlineAt, submittedAt, at, outcome, outcomeReason, processInstanceId, processingSince);
    }

    /** 已收到，处理中: handed in, and not yet where it leads to. */
    @JsonIgnore
    public boolean isProcessing() {
        return processingSince != null;
    }

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
