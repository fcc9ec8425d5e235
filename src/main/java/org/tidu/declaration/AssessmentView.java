package org.tidu.declaration;

import java.time.Instant;
import java.util.List;
import org.tidu.assessment.Condition;
import org.tidu.assessment.RuleSetRef;
import org.tidu.assessment.Verdict;

/** A verdict as the portal shows it; {@code at} is null for a preview. */
record AssessmentView(
        RuleSetRef ruleSet, Instant at, boolean eligible, boolean directRecognition, String summary,
        List<Condition> conditions) {

    static AssessmentView of(Verdict verdict, Instant at) {
        return new AssessmentView(verdict.ruleSet(), at, verdict.eligible(), verdict.directRecognition(),
                verdict.summary(), verdict.conditions());
    }
}
