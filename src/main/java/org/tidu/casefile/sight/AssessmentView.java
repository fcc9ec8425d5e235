package org.tidu.casefile.sight;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.casefile.Verification;

/**
 * A verdict as the portal shows it. A condition that rests on what an office is still verifying is neither met nor unmet.
 *
 * @param at      null for a preview
 * @param waivers what of it two persons accepted as a special case
 */
public record AssessmentView(
        RuleSetRef ruleSet, @Nullable Instant at, boolean eligible, boolean directRecognition, String summary,
        List<Condition> conditions, List<WaiverView> waivers) {

    public static AssessmentView of(Receipt receipt, List<WaiverView> waivers) {
        return of(Verification.told(receipt.verdict(), receipt.facts()), receipt.assessedAt(), waivers);
    }

    /** @param verdict as people read it */
    public static AssessmentView of(Verdict verdict, Instant at, List<WaiverView> waivers) {
        return new AssessmentView(verdict.ruleSet(), at, verdict.eligible(), verdict.directRecognition(),
                verdict.summary(), verdict.conditions(), waivers);
    }
}
