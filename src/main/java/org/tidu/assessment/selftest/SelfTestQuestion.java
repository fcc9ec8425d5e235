package org.tidu.assessment.selftest;

import java.util.List;
import java.util.Set;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/**
 * A question that has been read and found well formed.
 *
 * @param jurisdictions in the order of the answer, each once
 * @param inForce       the rule sets of those that have one on the day asked about
 * @param tiers         to be told of; the reference tier looks at all
 */
record SelfTestQuestion(EditionId editionId, List<String> jurisdictions, List<RuleSet> inForce, Set<Tier> tiers,
                        Facts facts) {

    List<String> notInForce() {
        List<String> judged = inForce.stream().map(RuleSet::jurisdiction).toList();
        return jurisdictions.stream().filter(jurisdiction -> !judged.contains(jurisdiction)).toList();
    }
}
