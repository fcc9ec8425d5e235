package org.tidu.policy.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidu.assessment.ruleset.AskedForms;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/**
 * A table of forms ({@code hn-2025-forms}, ADR 0130) names what there is, and in each column what belongs there: else no round of the rule set can
 * be published, or enterprises are asked by a form that gives nothing to judge.
 */
public final class FormsRule implements ContextRule {

    private static final String RESULTS = "results";
    private static final String PAPER = "paper";
    private static final String INDICATOR = "indicator";
    /** What every row of a table of results has to say. */
    private static final List<String> SAID = List.of("name", "better", "measure", "mostImprovement");

    private final ShippedForms shipped;

    public FormsRule() {
        this(new ShippedForms());
    }

    FormsRule(ShippedForms shipped) {
        this.shipped = shipped;
    }

    @Override
    public void check(Edition edition, String file, Findings findings) {
        String base = Sheet.baseName(file);
        if (base.endsWith("-forms")) {
            edition.sheet(file, base).ifPresent(sheet -> sheet.rows().forEach(row -> {
                AskedForms.documents().forEach((column, document) -> named(sheet, row, column)
                        .flatMap(form -> form(form, column, sheet)).ifPresent(fault -> say(sheet, row, column, fault, document, findings)));
                named(sheet, row, RESULTS).flatMap(table -> results(edition, table))
                        .ifPresent(fault -> say(sheet, row, RESULTS, fault, "application-results", findings));
                named(sheet, row, PAPER).filter(template -> !shipped.hasPaper(template))
                        .map(template -> "写的纸质件模板 " + template + " 不存在（程序中没有 paper/" + template + ".docx）")
                        .ifPresent(fault -> say(sheet, row, PAPER, fault, "application", findings));
            }));
        }
    }

    private static Optional<String> named(Sheet sheet, Row row, String column) {
        return sheet.text(row, column).filter(name -> !name.isBlank());
    }

    private static void say(Sheet sheet, Row row, String column, String fault, String shared, Findings findings) {
        sheet.note(findings, FindingKind.CONTRACT, row, column, fault + "，这个规则集的批次将不能发布。请改正名称，或留空（写 null），用各地区共用的 " + shared
                + "；新的表单和模板随程序升级提供。");
    }

    private Optional<String> form(String form, String column, Sheet sheet) {
        Optional<String> missing = shipped.missing(form);
        if (missing.isPresent()) {
            return Optional.of("写的表单 " + form + (missing.get().equals(form) ? " 不存在" : " 不齐") + "（程序中没有 forms/" + missing.get() + ".form）");
        }
        return otherKind(form, column, sheet).map(kind -> "写的表单 " + form + " 不是这一栏的表单：" + kind);
    }

    /** What it is instead; empty when it belongs there. Forms of all jurisdictions share the names of what the rules read. */
    private Optional<String> otherKind(String form, String column, Sheet sheet) {
        Map<String, String> documents = AskedForms.documents();
        Optional<String> whole = documents.values().stream().filter(document -> !document.equals(form) && shipped.parts(document).contains(form)).findFirst();
        if (whole.isPresent()) {
            return Optional.of("它只是表单 " + whole.get() + " 的一部分");
        }
        Set<String> fields = shipped.fields(form);
        Map<String, Long> shared = documents.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> shipped.fields(one.getValue()).stream().filter(fields::contains).count()));
        String nearest = shared.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow();
        if (shared.get(nearest) == 0) {
            return Optional.of("它没有一项与" + title(sheet, column) + "应填的相同");
        }
        return shared.get(nearest) > shared.get(column) ? Optional.of("它填的是" + title(sheet, nearest) + "的内容") : Optional.empty();
    }

    private static String title(Sheet sheet, String column) {
        return sheet.output(column).map(Column::title).orElse("“" + column + "”列");
    }

    /** A table of results bears the name of its file, is asked by indicator, and leaves nothing open that a question is worked out of. */
    private static Optional<String> results(Edition edition, String table) {
        Optional<String> file = edition.file(table + ".dmn");
        if (file.isEmpty()) {
            return Optional.of("写的表 " + table + " 不存在（没有文件 " + table + ".dmn）");
        }
        return edition.sheet(file.get(), table).filter(FormsRule::isOfResults).isPresent() ? Optional.empty()
                : Optional.of("写的表 " + table + " 不是成效指标的核对表（按 " + INDICATOR + " 查，每行写明 " + String.join("、", SAID) + "）");
    }

    private static boolean isOfResults(Sheet results) {
        return results.table().inputs().stream().map(Column::expression).toList().equals(List.of(INDICATOR))
                && results.rows().stream().allMatch(row -> SAID.stream().noneMatch(column -> List.of("", "null").contains(results.cell(row, column))));
    }
}
