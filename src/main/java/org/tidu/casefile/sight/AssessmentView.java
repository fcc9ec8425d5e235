package org.tidu.casefile.sight;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;

/** A verdict as the portal shows it; {@code at} is null for a preview. */
public record AssessmentView(
        RuleSetRef ruleSet, @Nullable Instant at, boolean eligible, boolean directRecognition, String summary,
        List<Condition> conditions) {

    public static AssessmentView of(Verdict verdict, Instant at) {
        return new AssessmentView(verdict.ruleSet(), at, verdict.eligible(), verdict.directRecognition(),
                verdict.summary(), verdict.conditions());
    }
}
