package org.tidu.replay.outcome;

import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.tidu.assessment.verdict.Verdict;

/**
 * What the change does to one case.
 *
 * @param changes conditions that say something else
 * @param reason  why it cannot be replayed; null when it can
 * @param direct  the direct recognition after, when it is another one; null when it is not
 * @param margin  how near the changed bound is
 */
public record Outcome(ReplayClass kind, List<ConditionChange> changes, @Nullable String reason, @Nullable Boolean direct,
                      Optional<Margin> margin) {

    private static final Outcome UNCHANGED = new Outcome(ReplayClass.UNCHANGED, List.of(), null, null, Optional.empty());

    static Outcome notJudged(String reason) {
        return new Outcome(ReplayClass.NOT_JUDGED, List.of(), reason, null, Optional.empty());
    }

    static Outcome of(Verdict before, Verdict after) {
        List<ConditionChange> changes = ConditionChange.between(before, after);
        boolean sameDirect = before.directRecognition() == after.directRecognition();
        if (changes.isEmpty() && sameDirect) {
            return UNCHANGED;
        }
        return new Outcome(kind(before, after, changes, sameDirect), changes, null,
                sameDirect ? null : after.directRecognition(), Margin.of(changes));
    }

    private static ReplayClass kind(Verdict before, Verdict after, List<ConditionChange> changes, boolean sameDirect) {
        if (before.eligible() != after.eligible()) {
            return after.eligible() ? ReplayClass.UNMET_TO_MET : ReplayClass.MET_TO_UNMET;
        }
        return sameDirect && changes.stream().allMatch(change -> change.move() == Move.WORDS)
                ? ReplayClass.WORDS_ONLY : ReplayClass.CONDITIONS_MOVED;
    }
}
