package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.decision.check.before.StatedNumbers;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** Bounds that an input cell tests stand in the words of their row, where the table has that habit, and are tested as the words say: 300人及以上. */
public final class InputNumbersRule implements ContextRule {

    private static final Pattern TEST = Pattern.compile("(>=|<=|>|<)\\s*(\\d+(?:\\.\\d+)?)");

    private record Bound(Row row, int input, String operator, BigDecimal number) {}

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).forEach(sheet -> {
            for (int i = 0; i < sheet.table().inputs().size(); i++) {
                column(sheet, i, findings);
            }
        });
    }

    private static void column(Sheet sheet, int input, Findings findings) {
        List<Bound> bounds = sheet.rows().stream().filter(row -> row.inputs().size() > input).flatMap(row -> bounds(row, input).stream())
                .filter(bound -> bound.number().signum() > 0).toList();
        List<Bound> unsaid = bounds.stream().filter(bound -> !StatedNumbers.has(bound.row().description(), bound.number())).toList();
        if (unsaid.size() * 2 <= bounds.size() - unsaid.size()) {
            unsaid.forEach(bound -> findings.cell(FindingKind.TEXT_DIFFERS, sheet.table(), bound.row(), sheet.table().inputs().get(input), "的 "
                    + bound.number().toPlainString() + " 没有写在这一行的说明里（“" + bound.row().description() + "”），而其他行都写了。请核对原文：改正单元格，或补写说明。"));
        }
        bounds.stream().filter(bound -> !unsaid.contains(bound)).forEach(bound -> StatedNumbers.compared(bound.row().description(), bound.number())
                .filter(said -> !said.equals(bound.operator())).ifPresent(said -> findings.cell(FindingKind.TEXT_DIFFERS, sheet.table(), bound.row(),
                        sheet.table().inputs().get(input), "按“" + bound.operator() + " " + bound.number().toPlainString() + "”找行，而说明的意思是“" + said + "”（“"
                                + bound.row().description() + "”）。请核对原文，改为一致。")));
    }

    private static List<Bound> bounds(Row row, int input) {
        List<Bound> bounds = new ArrayList<>();
        Matcher test = TEST.matcher(row.inputs().get(input));
        while (test.find()) {
            bounds.add(new Bound(row, input, test.group(1), new BigDecimal(test.group(2))));
        }
        return bounds;
    }
}
