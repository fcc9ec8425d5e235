package org.tidu.casefile.sight;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;

/**
 * A verdict as the portal shows it.
 *
 * @param at      null for a preview
 * @param waivers what of it two persons accepted as a special case
 */
public record AssessmentView(
        RuleSetRef ruleSet, @Nullable Instant at, boolean eligible, boolean directRecognition, String summary,
        List<Condition> conditions, List<WaiverView> waivers) {

    public static AssessmentView of(Verdict verdict, Instant at, List<WaiverView> waivers) {
        return new AssessmentView(verdict.ruleSet(), at, verdict.eligible(), verdict.directRecognition(),
                verdict.summary(), verdict.conditions(), waivers);
    }
}
