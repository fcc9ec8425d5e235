package org.tidu.policy.rule;

import java.util.List;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** A row for all but one code stands beside a row for that code; alone it looks as if the code itself had been meant. */
public final class NegatedKeyRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).forEach(sheet -> {
            for (int i = 0; i < sheet.table().inputs().size(); i++) {
                column(sheet, i, findings);
            }
        });
    }

    private static void column(Sheet sheet, int input, Findings findings) {
        List<Row> rows = sheet.rows().stream().filter(row -> row.inputs().size() > input).toList();
        List<String> named = rows.stream().map(row -> row.inputs().get(input)).filter(cell -> !isNegated(cell))
                .flatMap(cell -> Reading.texts(cell, true)).toList();
        rows.stream().filter(row -> isNegated(row.inputs().get(input))).forEach(row -> Reading.texts(row.inputs().get(input), true)
                .filter(code -> !named.contains(code)).forEach(code -> findings.cell(FindingKind.UNUSUAL, sheet.table(), row, sheet.table().inputs().get(input),
                        "是“" + row.inputs().get(input) + "”：除“" + code + "”以外都适用，而本表没有为“" + code + "”单独写的行，像是写反了。请确认，或去掉 not(…)。")));
    }

    private static boolean isNegated(String cell) {
        return cell.strip().startsWith("not(");
    }
}
