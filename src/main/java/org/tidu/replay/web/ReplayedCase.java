package org.tidu.replay.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.assessment.verdict.Condition;
import org.tidu.replay.outcome.ConditionChange;
import org.tidu.replay.outcome.Margin;
import org.tidu.replay.outcome.Move;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.ListedCase;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/**
 * A case with what the change does to it.
 *
 * @param enterprise null where whoever asks may not open the case; a made-up one says what it tries
 * @param reason why it cannot be replayed; null when it can
 * @param direct the direct recognition after, when it is another one; null when it is not
 * @param margin how near the changed bound is; null when no number was changed
 */
record ReplayedCase(String number, @Nullable String enterprise, @Nullable RoundId round, @Nullable String county, Tier tier, @Nullable String size,
                    @Nullable String industry, ReplayClass kind, @Nullable String reason, @Nullable Boolean direct, List<Changed> changes,
                    @Nullable Margin margin) {

    /**
     * A condition that says something else.
     *
     * @param before null when the condition is new
     * @param after  null when it is gone
     */
    @Schema(name = "ReplayedCondition")
    record Changed(String code, String title, Move move, String moveText, @Nullable Condition before, @Nullable Condition after) {

        static Changed of(ConditionChange change) {
            return new Changed(change.code(), change.title(), change.move(), change.move().text(), change.before(), change.after());
        }
    }

    static ReplayedCase of(ListedCase listed, boolean named) {
        return new ReplayedCase(listed.one().number(), named ? listed.one().enterprise() : null, listed.one().roundId(), listed.one().county(),
                listed.one().tier(), listed.one().size(), listed.one().industry(), listed.outcome().kind(), listed.outcome().reason(),
                listed.outcome().direct(), listed.outcome().changes().stream().map(Changed::of).toList(), listed.outcome().margin().orElse(null));
    }
}
