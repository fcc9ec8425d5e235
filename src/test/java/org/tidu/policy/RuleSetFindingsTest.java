package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Severity;

/** What the checker says of an edited rule set of the repository, beside the other tables and against the version before. */
class RuleSetFindingsTest {

    private static final String HN = "hunan/2025/hn-2025";
    private final RuleSetCheck check = new RuleSetCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "hunan/2025/hn-2025 | id=\"hn-2025-conditions\" | id=\"hn-2025-condition\" | CONTRACT | 缺少表 hn-2025-conditions",
        "hunan/2025/procedure-limits | decision id=\"procedure-limits\" | decision id=\"expert-score-band\" | DUPLICATE | expert-score-band.dmn 中也有",
        "hunan/2025/hn-2025 | name=\"met\" | name=\"met1\" | CONTRACT | 没有名称为 met 的输出列",
        "hunan/2025/hn-2025 | hitPolicy=\"RULE ORDER\" | hitPolicy=\"COLLECT\" | CONTRACT | 程序按 RULE ORDER 读取",
        "hunan/2025/hn-2025 | name=\"met\" typeRef=\"boolean\" | name=\"met\" typeRef=\"string\" | CONTRACT | 程序按 boolean 读取",
        "hunan/2025/hn-2025 | <text>\"HN\"</text></outputEntry> | <text>\"JS\"</text></outputEntry> | FOREIGN | 是 HN 的规则集",
        "hunan/2025/hn-2025 | \"2025-01-01\" | \"2025-02-30\" | NO_SUCH_DATE | “2025-02-30”",
        "hunan/2025/hn-2025 | \"2025-01-01\" | \"即日起\" | NO_SUCH_DATE | 请写成",
        "hunan/2025/hn-2025 | <text>10</text> | <text>12</text> | TEXT_DIFFERS | 是 12",
        "hunan/2025/hn-2025 | <text>10</text> | <text>41</text> | UNKNOWN_VALUE | “41”",
        "hunan/2025/hn-2025 | \"07\", \"25\" | \"07\", \"24\" | TEXT_DIFFERS | 是 24",
        "hunan/2025/hn-2025 | MAJOR: {rank: 3 | MAJOR: {rank: 1 | UNUSUAL | 由低到高的次序乱了",
        "hunan/2025/hn-2025 | then_aboveScale_advanced_code\"><text>\"ABOVE_SCALE\" | then_aboveScale_advanced_code\"><text>\"LEGAL_FORM\" | DUPLICATE | 对先进级会列出两次",
        "hunan/2025/hn-2025 | then_aboveScale_advanced_nature\"><text>\"DECLARED\" | then_aboveScale_advanced_nature\"><text>\"JUDGEMENT\" | DISAGREES | 由人判断",
        "hunan/2025/hn-2025 | <text>facts.aboveScale = true | <text>true | DISAGREES | 写死为 true",
        "hunan/2025/hn-2025 | <text>facts.aboveScale = true | <text>facts.financiallySound = true | UNUSUAL | 所依据的事实不一致",
        "jiangsu/2025/js-2025 | <text>8</text> | <text>26</text> | OUT_OF_BOUNDS | 只有 25 个",
        "jiangsu/2025/js-2025 | [1, 2, 3, 4, 5, 6, 8, 9, 10] | [1, 2, 3, 4, 5, 6, 9, 10] | DISAGREES | 问卷表中是",
        "inner-mongolia/2025/im-2025 | <text>16</text> | <text>9</text> | UNUSUAL | 比先进级的 10 还低",
        "inner-mongolia/2025/im-2025-scenarios | \"数字孪生工厂运营优化\" | \"数字孪生工厂\" | DISAGREES | 像是放错了行",
        "common/scenario-catalogue | <text>40</text> | <text>39</text> | DISAGREES | 编码就是指引序号",
        "common/county-routing | <text>\"county-430202\" | <text>\"county-430203\" | DISAGREES | 别的县市区会看到它",
        "common/working-days | <text>\"HOLIDAY\" | <text>\"WORKDAY\" | DISAGREES | 调休上班是 WORKDAY",
        "common/maturity-level | <text>3</text> | <text>1</text> | UNUSUAL | 次序不合",
        "hunan/2025/expert-score-band | [60..75) | [58..75) | UNUSUAL | 合格线是 58 分",
        "hunan/2025/direct-recognition | 2022</text> | 2202</text> | OUT_OF_BOUNDS | 早于起始年份",
        "hunan/2025/hn-2025 | if facts.registeredIn = null or facts.operatesIn = null then null else starts | if facts.registeredIn != null or facts.operatesIn = null then null else starts | UNUSUAL | 写反了",
        "hunan/2025/hn-2025 | countedScenarios[group != null].group | countedScenarios[group = null].group | UNUSUAL | 写反了",
        "hunan/2025/hn-2025 | then_legalForm_soft\"><text>false | then_legalForm_soft\"><text>not(false) | UNUSUAL | 请直接写 true",
        "hunan/2025/hn-2025 | [\"SAFETY\", \"ENVIRONMENT\"] | [] | UNUSUAL | 是空的列表",
        "hunan/2025/hn-2025 | [\"SAFETY\", \"ENVIRONMENT\"] | [\"SAFETY\", \"QUALITY\"] | TEXT_DIFFERS | 说明写的是 环保、安全",
        "hunan/2025/hn-2025 | _excellent_coverageSoft\"><text>true | _excellent_coverageSoft\"><text>false | TEXT_DIFFERS | 说明写着“原则上”",
        "hunan/2025/hn-2025 | _basic_coverageSoft\"><text>false | _basic_coverageSoft\"><text>true | TEXT_DIFFERS | 没有“原则上”一类的话",
        "hunan/2025/hn-2025 | _basic_coverageSoft\"><text>false | _basic_coverageSoft\"><text>null | UNKNOWN_VALUE | “null”不在可能的取值之内",
        "inner-mongolia/2025/im-2025 | _leading_minimumMaturity\"><text>4 | _leading_minimumMaturity\"><text>null | UNUSUAL | 谁也不能满足",
        "hunan/2025/hn-2025 | <text>\"EXCELLENT\",\"LEADING\"</text> | <text>\"BASIC\",\"LEADING\"</text> | UNUSUAL | 唯独不适用卓越级",
        "hunan/2025/hn-2025 | name=\"accidentKinds\" | name=\"accidentKind\" | UNUSUAL | 列的标识写的是 accidentKinds",
        "hunan/2025/hn-2025 | then_ruleSet_order\"><text>2 | then_ruleSet_order\"><text>3 | UNUSUAL | 与规则集 im-2025 的相同",
        "jiangsu/2025/js-2025 | then_ruleSet_order\"><text>4 | then_ruleSet_order\"><text>40 | UNUSUAL | 第 39 位没有规则集",
        "jiangsu/2025/js-2025-digital | <text>[14..20)</text> | <text>[14..20]</text> | UNUSUAL | 没有首尾相接",
        "hunan/2025/number-series | <text>\"E\"</text> | <text>\"A\"</text> | UNUSUAL | 与第 2 行相同",
        "hunan/2025/number-series | _basic_digits\"><text>4 | _basic_digits\"><text>5 | UNUSUAL | 只有这一行不同",
        "common/enterprise-size | &gt;= 1000 | &gt;= 100 | TEXT_DIFFERS | 的 100 没有写在这一行的说明里",
        "common/enterprise-size | <text>&gt;= 2000< | <text>&lt; 2000< | TEXT_DIFFERS | 说明的意思是“>=”",
        "hunan/2025/hn-2025 | facts.financiallySound = true</text> | facts.financiallySound = false</text> | UNUSUAL | 在企业回答“否”时成立",
        "hunan/2025/hn-2025 | facts.violations = false</text> | facts.violations = true</text> | UNUSUAL | 在企业回答“是”时成立",
        "hunan/2025/hn-2025 | count(seriousAccidents) = 0</text> | count(seriousAccidents) = 1</text> | UNUSUAL | 数的不是 0 个",
        "hunan/2025/hn-2025 | count(seriousAccidents) = 0</text> | sum(seriousAccidents) = 0</text> | TYPE_MISMATCH | 计算的不是数",
        "hunan/2025/hn-2025 | facts.maturity.level &gt;= minimumMaturity | facts.maturity.level &gt; minimumMaturity | UNUSUAL | 不是“不低于”的比较",
        "hunan/2025/hn-2025 | facts.systemRegistration.filled = true and  | `` | UNUSUAL | 没有看 facts.systemRegistration.filled",
        "hunan/2025/hn-2025 | hitPolicy=\"RULE ORDER\" | hitPolicy=\"COLLECT\" aggregation=\"COUNT\" | UNSUPPORTED | 引擎会报错",
        "hunan/2025/hn-2025-waivers | \"BRANCH\" | \"BANCH\" | UNKNOWN_VALUE | 不是这一项的取值",
        "jiangsu/2025/js-2025 | every group in requiredGroups | some group in requiredGroups | UNUSUAL | 其他规则集里的写法不同",
        "jiangsu/2025/js-2025 | severity).rank &gt;= get | severity).rank &gt; get | UNUSUAL | 算法与其他规则集的同名决策不同",
        "jiangsu/2025/js-2025 | <text>90</text> | <text>null</text> | TEXT_DIFFERS | 写着 90",
        "hunan/2025/procedure-limits | <text>3</text> | <text>4</text> | TEXT_DIFFERS | 只写了1次",
        "hunan/2025/procedure-limits | <text>500</text> | <text>null</text> | CONTRACT | 程序要用这个值",
        "hunan/2025/direct-recognition | <text>false</text></outputEntry> | <text>true</text></outputEntry> | DISAGREES | 给出直接认定",
        "hunan/2025/direct-recognition | <text>\"ADVANCED\"</text></inputEntry> | <text>not(\"ADVANCED\")</text></inputEntry> | UNUSUAL | 像是写反了",
        "jiangsu/2025/js-2025-digital | <text>[14..20)</text> | <text>(14..20)</text> | UNUSUAL | 恰为 14 的没有一行适用",
        "national/2024/nat-2024 | <text>\"GUIDE\"</text></outputEntry> | <text>\"BASIC\"</text></outputEntry> | UNUSUAL | 这套规则没有附表",
    })
    void the_file_among_the_others_says_what_does_not_fit(String file, String right, String wrong, FindingKind kind, String said) {
        assertThat(edited(file, right, wrong, false)).filteredOn(finding -> finding.kind() == kind)
                .anySatisfy(finding -> assertThat(finding.message()).contains(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "hunan/2025/hn-2025 | <text>10</text> | <text>12</text> | VALUE_CHANGED | “10”改为“12”：提高",
        "hunan/2025/hn-2025 | <text>10</text> | <text>12</text> | TEXT_DIFFERS | 没有写 12",
        "hunan/2025/hn-2025 | \"LARGER\"</text> | \"MAJOR\"</text> | VALUE_CHANGED | LARGER",
        "hunan/2025/hn-2025 | placePrefix) and starts with( | placePrefix) or starts with( | LOGIC_CHANGED | 由不满足变为满足",
        "hunan/2025/hn-2025 | facts.maturity.level &gt;= minimumMaturity | facts.maturity.level &gt; minimumMaturity | LOGIC_CHANGED | 恰好相等",
        "hunan/2025/hn-2025 | facts.maturity.level &gt;= minimumMaturity | facts.maturity.level &lt;= minimumMaturity | LOGIC_CHANGED | 方向反了",
        "hunan/2025/hn-2025 | facts.maturity.level &gt;= minimumMaturity | facts.maturity.level &gt;= 2 | LOGIC_CHANGED | 写死为",
        "hunan/2025/hn-2025 | count(distinct values(countedScenarios.code)) | count(countedScenarios.code) | LOGIC_CHANGED | distinct values",
        "hunan/2025/hn-2025 | if countedScenarios = null then null else count | count | LOGIC_CHANGED | 没有填报",
        "hunan/2025/hn-2025 | countedScenarios[group != null].group | countedScenarios.group | LOGIC_CHANGED | 由",
        "hunan/2025/hn-2025 | <text>\"BASIC\",\"EXCELLENT\",\"LEADING\"</text> | <text>\"BASIC\",\"LEADING\"</text> | SCOPE_CHANGED | 不再适用，如“申报层级”为 “EXCELLENT”",
        "jiangsu/2025/js-2025 | every asked | some asked | LOGIC_CHANGED | 只要一项成立",
        "hunan/2025/hn-2025 | \"4302\" | \"43\" | HEAD_CHANGED | 文字由“4302”改为“43”",
        "hunan/2025/hn-2025 | \"2025-01-01\" | \"2025-06-01\" | HEAD_CHANGED | 2025-06-01",
        "common/maturity-level | [0..5]</text></inputValues> | [0..6]</text></inputValues> | FORM_CHANGED | 新允许",
        "common/enterprise-size | hitPolicy=\"FIRST\" | hitPolicy=\"UNIQUE\" | FORM_CHANGED | 命中策略由 FIRST 改为 UNIQUE",
    })
    void against_the_version_before_each_change_is_put_into_words(String file, String right, String wrong, FindingKind kind, String said) {
        assertThat(edited(file, right, wrong, true)).filteredOn(finding -> finding.kind() == kind)
                .anySatisfy(finding -> assertThat(finding.message()).contains(said));
    }

    @Test
    void another_way_of_adding_rows_up_is_asked_about() {
        byte[] sum = DraftTable.withHitPolicy("COLLECT\" aggregation=\"SUM").input("a", "integer").output("o", "integer").row("1", "2").xml().getBytes(StandardCharsets.UTF_8);
        byte[] least = DraftTable.withHitPolicy("COLLECT\" aggregation=\"MIN").input("a", "integer").output("o", "integer").row("1", "2").xml().getBytes(StandardCharsets.UTF_8);
        String name = "decisions/nowhere/2025/draft.dmn";

        assertThat(check.check(RepositoryEdition.EDITION, Map.of(name, least), Map.of(name, sum))).filteredOn(finding -> finding.kind() == FindingKind.FORM_CHANGED)
                .singleElement().satisfies(finding -> assertThat(finding.message()).contains("由 SUM 改为 MIN"));
    }

    @Test
    void a_condition_that_is_declared_and_stands_in_no_row_is_asked_about() {
        String dmn = text("jiangsu/2025/js-2025");
        int from = dmn.indexOf("<rule id=\"rule_talent\"");
        String name = "decisions/jiangsu/2025/js-2025.dmn";

        assertThat(check.check(RepositoryEdition.EDITION, Map.of(name, (dmn.substring(0, from) + dmn.substring(dmn.indexOf("</rule>", from) + 7)).getBytes(StandardCharsets.UTF_8)),
                Map.of())).anySatisfy(finding -> assertThat(finding.message()).contains("没有条件 TALENT"));
    }

    @Test
    void a_row_that_is_gone_is_asked_about() {
        String dmn = text(HN);
        String without = dmn.replaceAll("(?s)<rule id=\"rule_legalForm\">.*?</rule>", "");
        assertThat(check(HN, without, true)).filteredOn(finding -> finding.kind() == FindingKind.ROW_CHANGED)
                .singleElement().satisfies(finding -> assertThat(finding.message()).contains("rule_legalForm", "没有了"));
    }

    @Test
    void another_jurisdictions_file_is_refused_whole() {
        assertThat(check(HN, text("jiangsu/2025/js-2025"), true)).extracting(Finding::kind)
                .contains(FindingKind.CONTRACT, FindingKind.FOREIGN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "facts.maturity.level &gt;= minimumMaturity | minimumMaturity &lt;= facts.maturity.level",
        "facts.maturity.level &gt;= minimumMaturity | ( facts.maturity.level   &gt;= (minimumMaturity))",
        "facts.maturity.level &gt;= minimumMaturity | not(not(facts.maturity.level &gt;= minimumMaturity))",
        "<text>\"BASIC\",\"EXCELLENT\",\"LEADING\"</text> | <text>\"LEADING\", \"BASIC\", \"EXCELLENT\"</text>",
        "<text>10</text> | <text>10.0</text>",
        "for kind in accidentKinds return get value(levels.accident, kind) | for one in accidentKinds return get value(levels.accident, one)",
        "label=\"最少场景数\" | label=\"场景数下限\"",
    })
    void what_is_written_otherwise_and_means_the_same_is_not_asked_about(String right, String other) {
        assertThat(edited(HN, right, other, true)).extracting(Finding::severity)
                .doesNotContain(Severity.ERROR, Severity.CONFIRM);
    }

    @Test
    void words_alone_are_a_note() {
        assertThat(edited(HN, "\"纳入规模以上工业统计后方可申报\"", "\"须先纳入规模以上工业统计\"", true)).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    private List<Finding> edited(String file, String right, String wrong, boolean withBefore) {
        assertThat(text(file)).contains(right);
        return check(file, text(file).replace(right, wrong), withBefore);
    }

    private List<Finding> check(String file, String edited, boolean withBefore) {
        String name = "decisions/" + file + ".dmn";
        return check.check(RepositoryEdition.EDITION, Map.of(name, edited.getBytes(StandardCharsets.UTF_8)),
                withBefore ? Map.of(name, RepositoryEdition.FILES.get(name)) : Map.of());
    }

    private static String text(String file) {
        return new String(RepositoryEdition.FILES.get("decisions/" + file + ".dmn"), StandardCharsets.UTF_8);
    }
}
