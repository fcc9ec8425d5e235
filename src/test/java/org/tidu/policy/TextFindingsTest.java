package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.decision.check.TableChecker;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;

/** What is wrong inside a cell or with a file; beside each broken table the one that is all right. */
class TextFindingsTest {

    @Test
    void a_cell_that_does_not_parse_is_shown_with_its_place() {
        Said.one(outcome("\"A\"  \"B\"").check(), FindingKind.SYNTAX, "表“草稿”第 1 行“o”列", "第 6 个字符附近", "英文双引号");
        Said.one(input("[1..").check(), FindingKind.SYNTAX, "第 1 行“a”列");
        Said.one(outcome("").check(), FindingKind.SYNTAX, "是空的");
        Said.nothing(input("[1..2]").check());
    }

    @Test
    void a_day_that_does_not_exist_is_not_taken_for_null() {
        Said.one(outcome("string(date(\"2025-13-45\"))").check(), FindingKind.SYNTAX, "日期或时间");
        Said.nothing(outcome("string(date(\"2025-12-31\"))").check());
        Said.nothing(outcome("if a = null then null else \"null\"").check());
    }

    @Test
    void an_unknown_name_comes_with_what_may_have_been_meant() {
        Said.one(outcome("string(employes)", "employees").check(), FindingKind.UNKNOWN_NAME, "“employes”", "是否应为“employees”？");
        Said.one(outcome("strin(a)").check(), FindingKind.UNKNOWN_NAME, "函数“strin”", "是否应为“string”？");
        Said.one(input("> limit").check(), FindingKind.UNKNOWN_NAME, "“limit”", "可用的名称：a");
        Said.nothing(outcome("string(employees)", "employees").check());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "facts.maturity.levle | 是否应为“level”？",
        "facts.maturty.level | 是否应为“maturity”？",
        "facts.accidents[knd = \"SAFETY\"] | 是否应为“kind”？",
        "facts.accidents[kind = \"SAFTY\"] | 是否应为“SAFETY”？",
        "for s in facts.scenarios return s.cod | 是否应为“code”？",
        "some s in facts.scenarios satisfies s.group = 3 | 把文字与数值相比",
        "get value({A: {rank: 1}, B: {rank: 2}}, \"A\").rnk | 是否应为“rank”？",
        "facts.legalForm = \"LEGAL_PERSN\" | 是否应为“LEGAL_PERSON”？",
        "facts.maturity.level >= \"2\" | 把数值与文字相比",
        "\"≥ \" + facts.maturity.level | string(…)",
        "count(facts.scenarios, 3) | 参数个数",
    })
    void facts_are_known_to_the_last_field(String cell, String said) {
        assertThat(facts(cell).check()).hasSize(1).allSatisfy(finding -> assertThat(finding.message()).contains(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "facts.maturity.level >= 2",
        "count(distinct values(facts.scenarios[group != null and list contains(countsFor, \"BASIC\")].code))",
        "{scores: (for d in facts.digital return d.score)[item != null], sum: sum(scores)}.sum > 3",
        "if facts.industry = null then null else facts.industry",
        "every s in facts.scenarios satisfies list contains(s.reaches, s.tier)",
    })
    void what_facts_have_may_be_used(String cell) {
        Said.nothing(facts(cell).check());
    }

    @Test
    void a_value_the_column_cannot_have_comes_with_what_may_have_been_meant() {
        DraftTable tiers = DraftTable.unique().input("tier", "string", "tier", "\"BASIC\",\"ADVANCED\"").output("o", "string")
                .row("\"BASIC\"", "\"x\"").row("not(\"BASIC\")", "\"y\"");
        Said.nothing(tiers.check());
        assertThat(tiers.row("\"ADVANCD\"", "\"z\"").check()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.UNKNOWN_VALUE);
            assertThat(finding.message()).contains("第 3 行“tier”列的“ADVANCD”", "是否应为“ADVANCED”？");
        });
    }

    @Test
    void a_cell_is_of_the_type_of_its_column() {
        Said.one(input("\"A\"").check(), FindingKind.TYPE_MISMATCH, "“a”列的内容是文字，而该列是数值");
        Said.one(outcome("5").check(), FindingKind.TYPE_MISMATCH, "“o”列的内容是数值，而该列是文字");
        Said.one(DraftTable.unique().input("a", "integer").output("o", "integer").row("1", "2.5").check(),
                FindingKind.TYPE_MISMATCH, "舍去小数");
        Said.nothing(DraftTable.unique().input("a", "integer").output("o", "integer").row("1", "2.0").check());
        Said.nothing(outcome("null").check());
    }

    @Test
    void nothing_but_feel_is_let_in() {
        Said.one(outcome("\"x\"").attributes("expressionLanguage=\"juel\"").check(), FindingKind.LANGUAGE, "juel", "只能使用 FEEL");
        Said.nothing(outcome("\"x\"").attributes("expressionLanguage=\"https://www.omg.org/spec/DMN/20191111/FEEL/\"").check());
        Said.one(outcome("function(x) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}").check(),
                FindingKind.LANGUAGE, "外部程序");
        String groovy = outcome("\"x\"").xml().replace("<inputEntry ", "<inputEntry expressionLanguage=\"groovy\" ");
        Said.one(new TableChecker(Facts.shape()).check(groovy.getBytes(StandardCharsets.UTF_8)), FindingKind.LANGUAGE, "cell_1_0", "groovy");
    }

    @Test
    void what_the_engine_does_not_do_is_refused() {
        Said.one(DraftTable.withHitPolicy("PRIORITY").input("a", "integer").output("o", "string").row("1", "\"x\"").check(),
                FindingKind.UNSUPPORTED, "命中策略 PRIORITY");
        Said.one(DraftTable.unique().input("a", "date").output("o", "string").row("date(\"2025-01-01\")", "\"x\"").check(),
                FindingKind.UNSUPPORTED, "类型是 date");
    }

    @Test
    void a_variable_must_not_have_the_name_of_a_function_that_is_used() {
        Said.one(outcome("string(date(date))", "date").check(), FindingKind.UNSUPPORTED, "“date”既是函数又是变量");
        Said.nothing(outcome("string(date)", "date").check());
    }

    @Test
    void a_rule_says_where_it_comes_from() {
        Said.one(DraftTable.unique().input("a", "integer").output("o", "string").describedRow("", "1", "\"x\"").check(),
                FindingKind.INCOMPLETE, "第 1 行没有说明");
        Said.one(check(outcome("\"x\"").xml().replace(" id=\"rule_1\"", "")), FindingKind.INCOMPLETE, "第 1 行没有编号");
        Said.one(check(outcome("\"x\"").xml().replace(" camunda:historyTimeToLive=\"3650\"", "")), FindingKind.INCOMPLETE, "保存天数");
    }

    @Test
    void what_is_no_decision_file_is_said_to_be_none() {
        Said.one(check("不是 XML"), FindingKind.UNREADABLE, "不符合 DMN 格式");
        Said.one(check(""), FindingKind.UNREADABLE, "不符合 DMN 格式");
        Said.one(check(outcome("\"x\"").xml().replace("cell_1_1", "rule_1")), FindingKind.UNREADABLE, "“rule_1”出现了两次");
        assertThat(check(outcome("\"x\"").xml().replace("#inputData_a", "#inputData_b"))).extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("不存在的“inputData_b”", "重新连接"));
    }

    private static List<Finding> check(String xml) {
        return new TableChecker(Facts.shape()).check(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static DraftTable input(String cell) {
        return DraftTable.unique().input("a", "integer").output("o", "string").row(cell, "\"x\"");
    }

    private static DraftTable outcome(String cell) {
        return outcome(cell, "a");
    }

    private static DraftTable outcome(String cell, String variable) {
        return DraftTable.unique().input(variable, "integer").output("o", "string").row("1", cell);
    }

    private static DraftTable facts(String cell) {
        return DraftTable.unique().input("facts", "", "facts.industry", "").output("o", "").row("\"36\"", cell);
    }
}
