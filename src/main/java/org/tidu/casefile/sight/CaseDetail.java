package org.tidu.casefile.sight;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.casefile.HonourClaim;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.history.CaseEvent;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.StageLine;
import org.tidu.casefile.row.CaseRow;

/** A case with everything that belongs to it. */
public record CaseDetail(
        @JsonUnwrapped CaseRow row,
        List<StageLine.Stop> stages,
        List<OpenTask> tasks,
        List<Receipt> receipts,
        @Nullable AssessmentView assessment,
        List<HonourClaim> honours,
        @Nullable DocumentView document,
        List<Review> reviews,
        List<CaseEvent> timeline,
        boolean canWithdraw,
        boolean canExtend,
        boolean canObject) {

    /** @param forMe whether the caller may do it; {@code who} is the office that has it */
    record OpenTask(String id, String name, @Nullable Instant dueAt, boolean forMe, String who) {}

    record DocumentView(
            String formId, @JsonRawValue String schema, Map<String, Object> data,
            int revision, Instant submittedAt, String sha256) {}
}
