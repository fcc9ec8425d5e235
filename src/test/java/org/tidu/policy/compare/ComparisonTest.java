package org.tidu.policy.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;

/** Two versions of Hunan's rule set, told as a policy owner would tell it. */
class ComparisonTest {

    private static final String FILE = "decisions/hunan/2025/hn-2025.dmn";
    private final String shipped = shipped();

    @Test
    void a_raised_minimum_is_told_by_tier_and_title_of_the_column() {
        List<CellChange> changes = changed("_advanced_minimumScenarios\"><text>10<", "_advanced_minimumScenarios\"><text>12<");

        assertThat(changes).hasSize(1);
        assertThat(changes.get(0)).isEqualTo(new CellChange("hn-2025-requirements", "建设要求", "rule_requirements_advanced", "先进级", "最少场景数", "10", "12",
                false, "先进级 最少场景数 10 → 12"));
    }

    @Test
    void a_list_an_answer_and_nothing_are_told_in_words() {
        assertThat(words("[\"生产作业\", \"生产管理\", \"运营管理\"]</text>", "[\"生产作业\", \"生产管理\"]</text>"))
                .containsExactly("先进级 必须覆盖的大环节 生产作业、生产管理、运营管理 → 生产作业、生产管理");
        assertThat(words("_excellent_coverageSoft\"><text>true<", "_excellent_coverageSoft\"><text>false<"))
                .containsExactly("卓越级 覆盖为原则性要求 是 → 否");
        assertThat(words("_advanced_heldTier\"><text>\"BASIC\"<", "_advanced_heldTier\"><text>null<")).containsExactly("先进级 须已列入的层级 基础级 → 空");
    }

    @Test
    void a_condition_is_told_by_its_title_and_tiers() {
        assertThat(words("<text>scenarioCount &gt;= minimumScenarios<", "<text>scenarioCount &gt; minimumScenarios<"))
                .containsExactly("典型场景数量（先进级） 满足 scenarioCount >= minimumScenarios → scenarioCount > minimumScenarios");
        assertThat(words("<text>\"BASIC\",\"EXCELLENT\",\"LEADING\"<", "<text>\"BASIC\",\"EXCELLENT\"<"))
                .containsExactly("规模以上工业企业（基础级、卓越级） 申报层级 基础级、卓越级、领航级 → 基础级、卓越级");
    }

    @Test
    void the_same_written_otherwise_is_told_to_be_the_same() {
        List<CellChange> changes = changed("<text>scenarioCount &gt;= minimumScenarios<", "<text>minimumScenarios &lt;= scenarioCount<");

        assertThat(changes).hasSize(1).allMatch(CellChange::same);
    }

    @Test
    void a_row_that_is_gone_and_one_that_is_new_are_told_with_their_clause() {
        int from = shipped.indexOf("<rule id=\"rule_talent_advanced\"");
        int to = shipped.indexOf("</rule>", from) + "</rule>".length();
        String without = shipped.substring(0, from) + shipped.substring(to);

        assertThat(Comparison.between(FILE, model(shipped), model(without))).extracting(CellChange::words)
                .containsExactly("申报条件 智能制造专业人才（先进级）：这一行没有了（通知一（五）：有一批智能制造专业人才；由企业承诺、工作人员核实）");
        assertThat(Comparison.between(FILE, model(without), model(shipped))).extracting(CellChange::words)
                .containsExactly("申报条件 智能制造专业人才（先进级）：新加的一行（通知一（五）：有一批智能制造专业人才；由企业承诺、工作人员核实）");
    }

    @Test
    void layout_and_the_same_file_are_no_difference() {
        assertThat(Comparison.between(FILE, model(shipped), model(shipped))).isEmpty();
        assertThat(changed("biodi:width=\"110\"", "biodi:width=\"190\"")).isEmpty();
    }

    private List<String> words(String from, String to) {
        return changed(from, to).stream().map(CellChange::words).toList();
    }

    private List<CellChange> changed(String from, String to) {
        assertThat(shipped).contains(from);
        int at = shipped.indexOf(from);
        return Comparison.between(FILE, model(shipped), model(shipped.substring(0, at) + to + shipped.substring(at + from.length())));
    }

    private static DecisionModel model(String dmn) {
        return DecisionModel.read(dmn.getBytes(StandardCharsets.UTF_8), new Findings()).orElseThrow();
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of(FILE));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
