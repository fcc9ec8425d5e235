package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** In a column where all rows but one agree, or all but two differ, the one that does not is looked at again. */
public final class RepeatedRule implements ContextRule {

    private static final int FEWEST = 4;

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).stream().filter(sheet -> sheet.rows().size() >= FEWEST).forEach(sheet ->
                sheet.table().outputs().stream().filter(column -> !column.type().equals("boolean")).forEach(column -> column(sheet, column, findings)));
    }

    private static void column(Sheet sheet, Column column, Findings findings) {
        Map<Object, List<Row>> rows = sheet.rows().stream().filter(row -> sheet.values(row, column.name()).size() == 1)
                .collect(Collectors.groupingBy(row -> sheet.values(row, column.name()).get(0)));
        int all = rows.values().stream().mapToInt(List::size).sum();
        if (all < FEWEST || all < sheet.rows().size()) {
            return;
        }
        boolean number = rows.keySet().stream().allMatch(BigDecimal.class::isInstance);
        if (rows.size() == 2 && number) {
            rows.values().stream().filter(one -> one.size() == 1).findFirst().ifPresent(odd -> sheet.note(findings, FindingKind.UNUSUAL, odd.get(0),
                    column.name(), "是 " + sheet.cell(odd.get(0), column.name()) + "，其余各行都相同，只有这一行不同。请确认，或改为一致。"));
        }
        if (rows.size() == all - 1 && column.type().equals("string") && !column.values().isBlank() && !sheet.table().collects()) {
            rows.values().stream().filter(twice -> twice.size() == 2).findFirst().ifPresent(twice -> sheet.note(findings, FindingKind.UNUSUAL, twice.get(1),
                    column.name(), "与第 " + twice.get(0).number() + " 行相同（" + sheet.cell(twice.get(0), column.name()) + "），而其余各行都不同。请确认，或改正。"));
        }
    }
}
