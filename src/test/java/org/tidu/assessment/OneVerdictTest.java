package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.FieldErrors;

/**
 * What anybody is told is what would bind: the self-test judges several tiers at once, a declaration one tier by itself.
 * That the process puts the same facts before the rules is {@code SameVerdictTest}'s.
 */
class OneVerdictTest {

    private static final int ENTERPRISES = 10_000;

    private final RuleBench bench = RuleBench.asInTheApplication();

    @Test
    void the_self_test_and_the_binding_judgement_agree_on_ten_thousand_enterprises_at_every_tier() {
        GeneratedEnterprises enterprises = new GeneratedEnterprises(20261121);
        for (int i = 0; i < ENTERPRISES; i++) {
            Map<String, Object> given = enterprises.next();
            Facts facts = bench.service.facts(ModelFolder.EDITION, given);

            List<Verdict> told = bench.selfTest.answer(Map.of("facts", given), new FieldErrors()).results();

            assertThat(told).hasSize(16);
            for (Verdict verdict : told) {
                Verdict binding = bench.service.assess(ModelFolder.EDITION, verdict.ruleSet().id(), verdict.tier(), facts);
                if (!verdict.equals(binding)) {
                    assertThat(verdict).as("%s", given).isEqualTo(binding);
                }
            }
        }
    }
}
