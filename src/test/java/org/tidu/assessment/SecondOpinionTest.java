package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.decision.DecisionFile;
import org.tidu.term.Tier;

/** Two DMN engines, one text: what the tables say must not depend on who reads them. */
class SecondOpinionTest {

    /** Each is judged for one tier of one rule set, in turn. */
    private static final int ENTERPRISES = Integer.getInteger("tidu.second-opinion.enterprises", 10_000);

    private final RuleBench bench = RuleBench.asInTheApplication();
    private final List<RuleSet> ruleSets = bench.ruleSets.of(ModelFolder.EDITION).all();
    private final Map<String, DroolsModels> drools = new HashMap<>();

    SecondOpinionTest() {
        ruleSets.forEach(ruleSet -> drools.put(ruleSet.id(),
                new DroolsModels(new ModelFolder().read(ModelFolder.EDITION, ruleSet.tables().name()))));
    }

    @Test
    void the_second_engine_reads_the_tables_and_finds_no_fault_with_them() {
        assertThat(drools).hasSizeGreaterThanOrEqualTo(4).allSatisfy((ruleSet, models) ->
                assertThat(models.errors()).as(ruleSet).isEmpty());
    }

    @Test
    void both_engines_agree_on_every_condition_of_ten_thousand_enterprises() {
        GeneratedEnterprises enterprises = new GeneratedEnterprises(20251121);
        for (int i = 0; i < ENTERPRISES; i++) {
            Map<String, Object> given = enterprises.next();
            RuleSet ruleSet = ruleSets.get(i % ruleSets.size());
            String tier = Tiers.ASCENDING.get(i / ruleSets.size() % Tiers.ASCENDING.size());
            Facts facts = bench.service.facts(ModelFolder.EDITION, given);
            Verdict verdict = bench.service.assess(ModelFolder.EDITION, ruleSet.id(), new Tier(tier), facts);
            Map<String, Object> seen = ruleSet.view().of(facts);
            assertThat(second(ruleSet, tier, seen)).as(ruleSet.id() + " " + tier + " " + given)
                    .isEqualTo(verdict.conditions());
        }
    }

    @TestFactory
    Stream<DynamicTest> both_engines_agree_on_every_row_beside_a_table() {
        return ModelFolder.files(".dmn").stream().map(name -> dynamicTest(name, () -> {
            DecisionFile file = bench.decisions.named(ModelFolder.EDITION, name);
            DroolsModels models = new DroolsModels(new ModelFolder().read(ModelFolder.EDITION, name));
            for (Map<String, Object> decision : RuleRows.read(name.replace(".dmn", ".tests.yaml")).decisions()) {
                String key = (String) decision.get("decision");
                for (Map<String, Object> given : RuleRows.given(decision)) {
                    assertThat(DroolsRows.of(models.given(DroolsRows.numbers(given)).result(key))).as(key + " " + given)
                            .isEqualTo(DroolsRows.of(bench.decisions.rows(file, key, given)));
                }
            }
        }));
    }

    @SuppressWarnings("unchecked")
    private List<Condition> second(RuleSet ruleSet, String tier, Map<String, Object> seen) {
        Object rows = drools.get(ruleSet.id()).given(Map.of("tier", tier, "facts", seen)).result(ruleSet.key("conditions"));
        assertThat(rows).as("the second engine gave up on " + ruleSet.id() + " " + tier + " " + seen).isNotNull();
        return ((List<Map<String, Object>>) rows).stream().map(Condition::of).toList();
    }
}
