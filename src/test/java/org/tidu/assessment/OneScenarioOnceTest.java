package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.term.Tier;

/** A scenario built at two tiers counts once. Whoever forgets {@code distinct values} is told so by a row, in every jurisdiction. */
class OneScenarioOnceTest {

    private static final RuleBench BENCH = RuleBench.asInTheApplication();

    static Stream<String> ruleSets() {
        return ModelFolder.files(".dmn").stream()
                .filter(name -> BENCH.decisions.named(ModelFolder.EDITION, name).holds(base(name) + "-conditions"));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void a_row_turns_red_when_the_same_scenario_is_counted_twice(String name) {
        String once = base(name).startsWith("nat-") ? "distinct values(countedScenarios[group != null].group)"
                : "distinct values(countedScenarios.code)";
        RuleBench forgotten = RuleBench.asInTheApplication(ModelFolder.edited(Path.of(name).getFileName().toString(), once,
                once.replace("distinct values", "")));

        assertThat(red(forgotten, name)).isNotEmpty().anySatisfy(row -> assertThat(row).contains("两个层级各建一次"));
        assertThat(red(BENCH, name)).isEmpty();
    }

    private static List<String> red(RuleBench bench, String name) {
        List<String> red = new ArrayList<>();
        for (Map<String, Object> ruleSet : RuleRows.read(name.replace(".dmn", ".tests.yaml")).ruleSets()) {
            for (Map<String, Object> row : RuleRows.list(ruleSet, "rows")) {
                Map<String, Object> given = new HashMap<>(RuleRows.map(ruleSet, "facts"));
                given.putAll(RuleRows.map(row, "change"));
                try {
                    VerdictRow.assertThatVerdict(bench.service.assess(ModelFolder.EDITION, (String) ruleSet.get("ruleSet"),
                            new Tier((String) ruleSet.get("tier")), bench.service.facts(ModelFolder.EDITION, given)), row);
                } catch (AssertionError difference) {
                    red.add((String) row.get("name"));
                }
            }
        }
        return red;
    }

    private static String base(String name) {
        return Path.of(name).getFileName().toString().replace(".dmn", "");
    }
}
