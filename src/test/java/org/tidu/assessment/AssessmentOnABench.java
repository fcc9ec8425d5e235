package org.tidu.assessment;

import java.util.ArrayList;
import java.util.List;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.verdict.Verdict;

/** The assessment as it is shipped, over the repository's tables and made-up enterprises, for benchmarks outside this package. */
public final class AssessmentOnABench {

    private final RuleBench bench = RuleBench.asInTheApplication();
    private final GeneratedEnterprises enterprises;

    public AssessmentOnABench(long seed) {
        enterprises = new GeneratedEnterprises(seed);
    }

    public List<String> ruleSets() {
        return bench.ruleSets.of(ModelFolder.EDITION).all().stream().map(RuleSet::id).toList();
    }

    public List<Facts> enterprises(int count) {
        List<Facts> facts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            facts.add(bench.service.facts(ModelFolder.EDITION, enterprises.next()));
        }
        return facts;
    }

    /** Of every tier the rule set offers. */
    public List<Verdict> assess(String ruleSet, Facts facts) {
        return bench.service.assessAll(ModelFolder.EDITION, ruleSet, facts);
    }
}
