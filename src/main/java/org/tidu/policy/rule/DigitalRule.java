package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** The questionnaire on digitalisation: bands of scores lie one above the other, and what the rule set counts are its graded items. */
public final class DigitalRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        String base = Sheet.baseName(file);
        edition.sheet(file, base + "-bands").ifPresent(sheet -> bands(sheet, findings));
        TierNames.own(edition, file, "graded-items").forEach(sheet -> sheet.rows().forEach(row ->
                edition.sheet(file.replaceFirst("\\.dmn$", "-digital.dmn"), base + "-digital-items").ifPresent(items -> {
                    same(sheet, row, "gradedItems", items(items, "answerKind", "\"GRADE\""), findings);
                    same(sheet, row, "optionalItems", items(items, "notApplicableAllowed", "true"), findings);
                })));
    }

    private static void bands(Sheet sheet, Findings findings) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            Row row = sheet.rows().get(i);
            Optional<BigDecimal> lower = sheet.number(row, "lower");
            Optional<BigDecimal> upper = sheet.number(row, "upper");
            if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
                sheet.note(findings, FindingKind.OUT_OF_BOUNDS, row, "upper", "低于下限，没有分数在这一段里。请改正。");
            }
            Optional<Row> before = i == 0 ? Optional.empty() : Optional.of(sheet.rows().get(i - 1));
            before.filter(one -> !sheet.number(one, "upper").equals(lower)).ifPresent(one -> sheet.note(findings, FindingKind.UNUSUAL, row, "lower",
                    "与上一段的上限（" + sheet.cell(one, "upper") + "）不相接，两段之间有空档或重叠。请确认，或改为一致。"));
            before.filter(one -> sheet.cell(one, "upperIncluded").equals(sheet.cell(row, "lowerIncluded"))).ifPresent(one -> sheet.note(findings,
                    FindingKind.UNUSUAL, row, "lowerIncluded", "与上一段的“含上限”相同：交界的分数会落在两段里，或哪一段都不在。请确认，或改正其中一处。"));
        }
    }

    private static Set<String> items(Sheet items, String output, String value) {
        return items.rows().stream().filter(row -> items.cell(row, output).equals(value))
                .flatMap(row -> items.keys(row).stream()).collect(Collectors.toSet());
    }

    private static void same(Sheet sheet, Row row, String output, Set<String> expected, Findings findings) {
        List<String> said = sheet.values(row, output).stream().map(String::valueOf).toList();
        if (!said.isEmpty() && !Set.copyOf(said).equals(expected)) {
            sheet.note(findings, FindingKind.DISAGREES, row, output, "是 " + said + "，而问卷表中是 "
                    + Stream.of(expected.toArray()).map(String::valueOf).sorted(Comparator.comparing(Integer::valueOf)).toList() + "。请改为一致。");
        }
    }
}
