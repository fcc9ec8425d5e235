package org.tidu.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.decision.check.type.Reading;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.CellPatch;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.Reach;

/** What people type is a value or is refused with a sentence; it never computes. */
class TypedValuesTest {

    private static final String TABLE = "hn-2025-requirements";
    private static final String ADVANCED = "rule_requirements_advanced";
    private static final byte[] HUNAN = RepositoryFiles.ALL.get(RepositoryFiles.HUNAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12|12", " 12 个|12", "１２|12", "12.0|12", "1|1", "40|40", "不设|null", "|null"})
    void a_number_is_taken_as_people_write_it(String typed, String feel) {
        assertThat(feel(typed == null ? "" : typed, "最少场景数")).isEqualTo(feel);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"十二|不是数字", "12.5|不是整数", "41|可填 1 至 40", "0|可填 1 至 40", "10 + 2|不是数字", "1e1|不是数字", "1,2|不是数字",
        "if true then 1 else 2|不是数字", "-1|可填 1 至 40"})
    void what_is_no_such_number_is_refused_with_its_place(String typed, String why) {
        assertThatThrownBy(() -> feel(typed, "最少场景数")).isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("表“建设要求”第 2 行“最少场景数”列：").hasMessageContaining(why);
    }

    @Test
    void thousands_may_be_separated() {
        byte[] file = RepositoryFiles.ALL.get("decisions/common/enterprise-size.dmn");
        var place = RepositoryFiles.cells(RepositoryFiles.view(file)).filter(cell -> cell.column().label().startsWith("营业收入")).findFirst().orElseThrow();
        assertThat(place.column().unit()).isEqualTo("万元");
        assertThat(place.cell().shown()).isEqualTo("≥ 40000");

        byte[] changed = RepositoryFiles.patch(file, place.place(), "≥ 40,001万元");

        assertThat(RepositoryFiles.contents(changed)).anyMatch(text -> text.endsWith(">= 40001"));
    }

    @ParameterizedTest
    @CsvSource({"基础级,\"BASIC\"", "BASIC,\"BASIC\"", "不设,null", "ＢＡＳＩＣ,\"BASIC\""})
    void a_choice_is_named_by_its_word_or_code(String typed, String feel) {
        assertThat(feel(typed, "须已列入的层级")).isEqualTo(feel);
    }

    @Test
    void what_is_no_choice_is_refused_with_the_choices() {
        assertThatThrownBy(() -> feel("特级", "须已列入的层级")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("没有“特级”这一项，可填：基础级、先进级、卓越级、领航级");
    }

    @Test
    void several_choices_are_separated_as_people_do() {
        assertThat(feel("生产作业，运营管理;研发设计", "必须覆盖的大环节")).isEqualTo("[\"生产作业\", \"运营管理\", \"研发设计\"]");
    }

    @Test
    void yes_and_no() {
        assertThat(feel("是", "覆盖为原则性要求")).isEqualTo("true");
        assertThatThrownBy(() -> feel("也许", "覆盖为原则性要求")).hasMessageContaining("应填“是”或“否”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "true", "null", "today()", "\"", "\" + string(minimumScenarios) + \"", "</text><text>1", "]]>", "<![CDATA[x]]>", "&lt;",
        "第一行\n第二行", "{a: 1}", "\"; drop", "a\tb", "不设"})
    void a_text_stays_a_text_whatever_it_looks_like(String typed) {
        assertThat(Reading.values(feel(typed, "五项建设内容"))).containsExactly(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\b", "a\u0000b", "a\ud800b", "a\ufffeb"})
    void what_no_table_can_hold_is_refused(String typed) {
        assertThatThrownBy(() -> feel(typed, "五项建设内容")).isInstanceOf(InvalidInput.class).hasMessageContaining("第 2 行“五项建设内容”列");
    }

    @Test
    void a_day_is_a_day_of_the_calendar() {
        assertThat(ruleSet("2026年3月1日")).isEqualTo("\"2026-03-01\"");
        assertThat(ruleSet("2026/3/1")).isEqualTo("\"2026-03-01\"");
        assertThatThrownBy(() -> ruleSet("2025-02-30")).hasMessageContaining("没有“2025-02-30”这一天");
        assertThatThrownBy(() -> ruleSet("明年")).hasMessageContaining("不是日期");
    }

    @Test
    void a_cell_that_computes_and_a_cell_that_selects_are_not_for_values() {
        CellPlace computes = RepositoryFiles.cell(HUNAN, "hn-2025-conditions", "rule_legalForm", "满足").place();
        CellPlace selects = RepositoryFiles.cell(HUNAN, TABLE, ADVANCED, "申报层级").place();

        assertThatThrownBy(() -> patch(computes, "是", Reach.ROWS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> patch(selects, "卓越级", Reach.VALUES)).isInstanceOf(Forbidden.class);
        assertThat(new String(patch(selects, "卓越级", Reach.ROWS))).contains("<inputEntry id=\"when_requirements_advanced_tier\"><text>\"EXCELLENT\"</text>");
    }

    private static String feel(String typed, String column) {
        byte[] changed = patch(RepositoryFiles.cell(HUNAN, TABLE, ADVANCED, column).place(), typed, Reach.VALUES);
        return cell(changed, ADVANCED, column);
    }

    private static String ruleSet(String typed) {
        byte[] changed = patch(RepositoryFiles.cell(HUNAN, "hn-2025-rule-set", "rule_ruleSet", "施行日期").place(), typed, Reach.VALUES);
        return cell(changed, "rule_ruleSet", "施行日期");
    }

    private static String cell(byte[] file, String row, String column) {
        return RepositoryFiles.model(file).decisions().stream().flatMap(decision -> decision.texts().stream())
                .filter(text -> text.row() != null && text.row().id().equals(row) && text.column().label().equals(column))
                .map(text -> text.feel()).findFirst().orElseThrow();
    }

    private static byte[] patch(CellPlace place, String typed, Reach granted) {
        return new CellPatch(SourceText.of(HUNAN), RepositoryFiles.WORDS).apply(place, typed, granted);
    }
}
