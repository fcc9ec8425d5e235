package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** A higher tier asks for no less than the tier below it. */
public final class TierOrderRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "requirements").forEach(sheet -> sheet.table().outputs().forEach(column -> {
            for (int i = 1; i < Tiers.ASCENDING.size(); i++) {
                Optional<Row> lower = row(sheet, Tiers.ASCENDING.get(i - 1));
                Optional<Row> higher = row(sheet, Tiers.ASCENDING.get(i));
                if (lower.isPresent() && higher.isPresent()) {
                    compare(sheet, column, lower.get(), higher.get(), findings);
                }
            }
        }));
    }

    private static void compare(Sheet sheet, Column column, Row lower, Row higher, Findings findings) {
        Optional<BigDecimal> less = sheet.number(lower, column.name());
        Optional<BigDecimal> more = sheet.number(higher, column.name());
        if (less.isPresent() && more.isPresent() && less.get().compareTo(more.get()) > 0) {
            report(sheet, column, lower, higher, less.get().toPlainString(), more.get().toPlainString(), findings);
        }
        List<Object> few = sheet.values(lower, column.name());
        List<Object> many = sheet.values(higher, column.name());
        if (column.name().equals("requiredGroups") && !many.containsAll(few)) {
            report(sheet, column, lower, higher, few.toString(), many.toString(), findings);
        }
        List<Object> ranks = Sheets.codes(column);
        if (column.name().startsWith("minimum") && ranks.containsAll(few) && ranks.containsAll(many) && few.size() == 1 && many.size() == 1
                && ranks.indexOf(few.get(0)) > ranks.indexOf(many.get(0))) {
            report(sheet, column, lower, higher, few.toString(), many.toString(), findings);
        }
    }

    private static void report(Sheet sheet, Column column, Row lower, Row higher, String less, String more, Findings findings) {
        sheet.note(findings, FindingKind.UNUSUAL, higher, column.name(), "是 " + more + "，比" + TierNames.said(TierNames.of(sheet, lower)) + "的 " + less
                + " 还低。高一级的要求一般不低于低一级。请确认，或改正其中一个。");
    }

    private static Optional<Row> row(Sheet sheet, String tier) {
        return sheet.rows().stream().filter(row -> TierNames.of(sheet, row).contains(tier)).findFirst();
    }
}
