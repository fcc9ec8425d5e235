package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;

/** Inner Mongolia and Jiangsu: what a "/" in the column of a tier means is a value a policy owner can change. */
class ColumnReadingTest {

    private static final Map<String, Object> FACTS = Map.of("scenarios", List.of(
            scenario("S28", List.of(), List.of("BASIC", "ADVANCED")),
            scenario("S16", List.of("BASIC", "ADVANCED"), List.of("BASIC", "ADVANCED"))));

    @ParameterizedTest
    @ValueSource(strings = {"im-2025", "js-2025"})
    void read_literally_a_scenario_without_a_description_does_not_count(String ruleSet) {
        assertThat(counted(ruleSet, "LITERAL")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"im-2025", "js-2025"})
    void read_leniently_it_counts_once_it_is_built_at_the_tier(String ruleSet) {
        assertThat(counted(ruleSet, "LENIENT")).isEqualTo(2);
    }

    private static int counted(String ruleSet, String reading) {
        Decisions decisions = new Decisions(reread(reading),
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine());
        return ((Number) decisions.row(decisions.file(ModelFolder.EDITION, ruleSet + ".dmn"), ruleSet + "-scenario-count",
                Map.of("tier", "ADVANCED", "facts", FACTS)).get("scenarioCount")).intValue();
    }

    private static Map<String, Object> scenario(String code, List<String> countsFor, List<String> reaches) {
        return Map.of("code", code, "tier", "ADVANCED", "countsFor", countsFor, "reaches", reaches);
    }

    /** The repository's tables with another reading in every row. */
    private static Models reread(String reading) {
        return ModelFolder.changed((name, stored) -> new String(stored, StandardCharsets.UTF_8)
                .replace("_columnReading\"><text>\"LITERAL\"", "_columnReading\"><text>\"" + reading + "\"")
                .getBytes(StandardCharsets.UTF_8));
    }
}
