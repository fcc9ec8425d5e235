package org.tidu.round.page;

import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.AssessmentService;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.round.Round;

/** The conditions of a round, told by the tables that judge its cases: those of its edition and rule set, asked without an applicant. */
@Component
class RoundConditions {

    private final AssessmentService assessments;

    RoundConditions(AssessmentService assessments) {
        this.assessments = assessments;
    }

    /** The tier of the round first, then the others of its rule set, ascending. */
    List<TierConditions> of(Round round) {
        List<Verdict> verdicts = assessments.assessAll(round.editionId(), round.ruleSetId(),
                assessments.facts(round.editionId(), Map.of()));
        return verdicts.stream()
                .sorted((one, other) -> Boolean.compare(other.tier().equals(round.tier()), one.tier().equals(round.tier())))
                .map(verdict -> new TierConditions(verdict.tier(), verdict.conditions().stream().map(RoundConditions::asked).toList()))
                .toList();
    }

    private static TierConditions.Asked asked(Condition condition) {
        return new TierConditions.Asked(condition.code(), condition.title(), condition.clause(), condition.nature(),
                said(condition.required()), condition.soft());
    }

    /** A plain yes says no more than the title. */
    @Nullable
    private static String said(@Nullable String required) {
        return "是".equals(required) ? null : required;
    }
}
