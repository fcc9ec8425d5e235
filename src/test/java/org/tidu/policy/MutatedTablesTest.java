package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.decision.check.TableChecker;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;

/** The slips of a policy owner in the tables of the repository. */
class MutatedTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "common/maturity-level | <text>[1.8..2.8) | <text>[1.8..2.8] | OVERLAP | “得分（0—5）”为 2.8",
        "common/maturity-level | <text>[1.8..2.8) | <text>(1.8..2.8) | GAP | “得分（0—5）”为 1.8",
        "common/enterprise-size | \"input_enterpriseSize_revenue\" label=\"营业收入（万元）\" | \"input_enterpriseSize_revenue\" label=\"\" | INCOMPLETE | 没有标题",
        "common/county-routing | \"4302JK\"</text></inputEntry> | \"430281\"</text></inputEntry> | OVERLAP | 第 9、10 行",
        "common/working-days | \"2025-04-27\" | \"2025-05-01\" | OVERLAP | “2025-05-01”",
        "common/working-days | \"Saturday\",\"Sunday\"</text></inputEntry> | \"Saturday\"</text></inputEntry> | GAP | “星期”为 “Sunday”",
        "hunan/2025/site-visit-sampling | [0..55) | [0..54] | GAP | “平均分”为 54.5",
        "hunan/2025/review-conclusion | \"DEVIATION\"</text></inputEntry> | \"DEVIATON\"</text></inputEntry> | UNKNOWN_VALUE | 是否应为“DEVIATION”？",
        "hunan/2025/hn-2025 | facts.registeredIn + | facts.regsiteredIn + | UNKNOWN_NAME | 是否应为“registeredIn”？",
        "hunan/2025/hn-2025 | list contains(accidentKinds, kind) | list contains(accidentKind, kind) | UNKNOWN_NAME | 是否应为“accidentKinds”？",
        "hunan/2025/hn-2025 | <text>minimumScenarios - scenarioCount | <text>minimumScenarios + \"个\" | TYPE_MISMATCH | string(…)",
        "jiangsu/2025/js-2025 | facts.seriouslyDishonest = false | facts.seriouslyDishonest = \"否\" | TYPE_MISMATCH | 把是非与文字相比",
        "jiangsu/2025/js-2025 | digitalScore.answered | digitalScore.answerd | UNKNOWN_NAME | 是否应为“answered”？",
    })
    void a_slip_is_found_where_it_was_made(String file, String right, String wrong, FindingKind kind, String said) throws IOException {
        String dmn = Files.readString(Path.of("decisions", file + ".dmn"));
        assertThat(dmn).contains(right);
        String broken = dmn.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        List<Finding> findings = new TableChecker(Facts.shape()).check(broken.getBytes(StandardCharsets.UTF_8));

        assertThat(findings).filteredOn(finding -> finding.kind() == kind).isNotEmpty()
                .anySatisfy(finding -> assertThat(finding.message()).contains(said));
    }

    @Test
    void a_row_for_all_the_rest_that_comes_first_leaves_nothing_to_the_others() throws IOException {
        String dmn = Files.readString(Path.of("decisions/common/enterprise-size.dmn"));
        Matcher rest = Pattern.compile("(?s)<rule id=\"rule_enterpriseSize_micro\">.*?</rule>").matcher(dmn);
        assertThat(rest.find()).isTrue();
        String row = rest.group();
        String restFirst = rest.replaceFirst("").replaceFirst("<rule ", Matcher.quoteReplacement(row) + "<rule ");

        assertThat(new TableChecker(Facts.shape()).check(restFirst.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::kind).containsOnly(FindingKind.SHADOWED).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"common/enterprise-size, rule_enterpriseSize_micro", "common/scenario-catalogue, rule_scenario_S20",
        "hunan/2025/expert-score-band, rule_scoreBand_pass", "jiangsu/2025/js-2025-scenarios, rule_js2025Scenario_S07"})
    void a_row_left_out_is_a_gap(String file, String rule) throws IOException {
        String dmn = Files.readString(Path.of("decisions", file + ".dmn"));
        String without = dmn.replaceAll("(?s)<rule id=\"" + rule + "\">.*?</rule>", "");
        assertThat(without).isNotEqualTo(dmn);

        assertThat(new TableChecker(Facts.shape()).check(without.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty().allSatisfy(finding -> assertThat(finding.kind()).isEqualTo(FindingKind.GAP));
    }
}
