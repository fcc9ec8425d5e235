package org.tidu.assessment.verdict;

import java.util.List;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSetRef;
import org.tidu.term.Tier;

/**
 * What a rule set says of one set of facts for one tier.
 *
 * @param eligible          no condition is unmet, soft ones and judgements of people aside
 * @param directRecognition an honour spares the provincial review; the conditions are judged all the same
 * @param conditions        every condition, in the order of the document
 */
public record Verdict(String jurisdiction, Tier tier, RuleSetRef ruleSet, boolean eligible,
                      boolean directRecognition, List<Condition> conditions) {

    static Verdict of(RuleSet ruleSet, Tier tier, boolean directRecognition, List<Condition> conditions) {
        return new Verdict(ruleSet.jurisdiction(), tier, ruleSet.ref(), conditions.stream().noneMatch(Condition::bars),
                directRecognition, List.copyOf(conditions));
    }

    /** A sentence for lists and process variables, at most 400 characters. */
    public String summary() {
        return VerdictSummary.of(this);
    }
}
