package org.tidu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.RepositoryEdition;
import org.tidu.policy.RuleSetCheck;

/** Whoever names a form, a table of results or a template of paper reads at once that it is not there, or does not belong there. */
class FormsRuleTest {

    private static final String FILE = "decisions/hunan/2025/hn-2025-forms.dmn";
    private static final String PLACE = "表“填报的表单”第 1 行";
    private static final String WAY_OUT = "，这个规则集的批次将不能发布。请改正名称，或留空（写 null），用各地区共用的 ";

    @ParameterizedTest
    @CsvSource({
        "application, no-application, “申报书”列写的表单 no-application 不存在（程序中没有 forms/no-application.form）, application",
        "start, ../secret, “基本信息表”列写的表单 ../secret 不存在（程序中没有 forms/../secret.form）, declaration-start",
        "maturity, Maturity, “成熟度自评估结果”列写的表单 Maturity 不存在（程序中没有 forms/Maturity.form）, maturity-self-evaluation",
        "results, no-results, “成效指标的核对表”列写的表 no-results 不存在（没有文件 no-results.dmn）, application-results",
        "paper, no-paper, “纸质件模板”列写的纸质件模板 no-paper 不存在（程序中没有 paper/no-paper.docx）, application"})
    void what_is_not_there_is_told_by_its_cell_with_the_way_out(String column, String named, String told, String shared) {
        assertThat(found(column, '"' + named + '"')).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith(PLACE + told + WAY_OUT + shared);
            assertThat(finding.kind()).isEqualTo(FindingKind.CONTRACT);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.decision()).isEqualTo("hn-2025-forms");
            assertThat(finding.ruleIds()).containsExactly("rule_forms_all");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "application, declaration-start, 写的表单 declaration-start 不是这一栏的表单：它填的是“基本信息表”列的内容",
        "start, application, 写的表单 application 不是这一栏的表单：它填的是“申报书”列的内容",
        "start, maturity-self-evaluation, 它填的是“成熟度自评估结果”列的内容",
        "maturity, declaration-start, 它填的是“基本信息表”列的内容",
        "application, application-scenarios, 它只是表单 application 的一部分",
        "application, review-county, 它没有一项与“申报书”列应填的相同",
        "results, working-days, 写的表 working-days 不是成效指标的核对表（按 indicator 查",
        "results, kpi-catalogue, 写的表 kpi-catalogue 不是成效指标的核对表（按 indicator 查"})
    void what_belongs_elsewhere_is_told_too(String column, String named, String told) {
        assertThat(found(column, '"' + named + '"')).singleElement().satisfies(finding -> {
            assertThat(finding.message()).startsWith(PLACE).contains(told, WAY_OUT);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application | \"application\"", "application | null", "start | null", "maturity | null", "results | null", "paper | null",
        "results | \"application-results\"", "paper | \"application\""})
    void what_is_there_or_left_empty_is_right(String column, String cell) {
        assertThat(found(column, cell)).isEmpty();
    }

    @Test
    void every_row_and_every_column_is_looked_at() {
        String two = dmn().replace("\"declaration-start\"", "\"no-start\"").replace("\"application-results\"", "\"no-results\"");

        assertThat(check(two)).extracting(Finding::message).hasSize(2)
                .anyMatch(message -> message.contains("no-start")).anyMatch(message -> message.contains("no-results"));
    }

    @Test
    void a_form_of_another_jurisdiction_with_the_same_fields_is_right_and_one_that_lacks_a_part_is_not() {
        Map<String, String> others = Map.of(
                "forms/other-start.form", "{\"components\": [{\"type\": \"textfield\", \"key\": \"uscc\"}, {\"type\": \"textfield\", \"key\": \"ownField\"}]}",
                "forms/half.form", "{\"components\": [{\"type\": \"group\", \"components\": [], \"properties\": {\"part\": \"other-half\"}}]}");
        FormsRule rule = new FormsRule(new ShippedForms(path -> Optional.ofNullable(others.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8))
                .or(() -> ofRepository(path))));

        assertThat(check(rule, dmn().replace("\"declaration-start\"", "\"other-start\""))).isEmpty();
        assertThat(check(rule, dmn().replace("\"declaration-start\"", "\"half\""))).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("写的表单 half 不齐（程序中没有 forms/other-half.form）"));
    }

    private static List<Finding> found(String column, String cell) {
        return check(dmn().replaceFirst("(id=\"then_forms_all_" + column + "\"><text>)[^<]*", "$1" + cell));
    }

    private static List<Finding> check(String dmn) {
        return new RuleSetCheck().check(RepositoryEdition.EDITION, Map.of(FILE, dmn.getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    private static List<Finding> check(FormsRule rule, String dmn) {
        Findings findings = new Findings(FILE);
        rule.check(RepositoryEdition.EDITION.with(Map.of(FILE, dmn.getBytes(StandardCharsets.UTF_8))), FILE, findings);
        return findings.list();
    }

    private static String dmn() {
        return new String(RepositoryEdition.FILES.get(FILE), StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> ofRepository(String path) {
        try {
            Path file = Path.of(path.startsWith("paper/") ? "src/main/resources" : "").resolve(path);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
