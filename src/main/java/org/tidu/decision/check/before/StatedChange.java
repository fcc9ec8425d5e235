package org.tidu.decision.check.before;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.type.Plain;
import org.tidu.decision.check.type.Syntax;

/** A number that stood in the text of its row, was changed in the cell, and still stands in the text as it was. */
final class StatedChange {

    private StatedChange() {}

    static void check(Table before, Row was, Table after, Row is, Findings findings) {
        List<BigDecimal> gone = new ArrayList<>(numbers(was));
        List<BigDecimal> kept = numbers(is);
        kept.forEach(gone::remove);
        List<BigDecimal> come = new ArrayList<>(kept);
        numbers(was).forEach(come::remove);
        gone.stream().filter(number -> StatedNumbers.has(was.description(), number)).findFirst().ifPresent(number ->
                come.stream().filter(other -> !StatedNumbers.has(is.description(), other)).findFirst().ifPresent(other ->
                        findings.rows(FindingKind.TEXT_DIFFERS, after, List.of(is), "单元格里的 " + number.toPlainString() + " 改成了 "
                                + other.toPlainString() + "，而这一行的说明没有写 " + other.toPlainString() + "（“" + is.description()
                                + "”）。请同时改说明和依据，或改回单元格。")));
    }

    private static List<BigDecimal> numbers(Row row) {
        return Stream.concat(row.inputs().stream().map(Syntax::unaryTests), row.outputs().stream().map(Syntax::expression))
                .filter(parsed -> parsed.isSuccess())
                .flatMap(parsed -> Plain.constants(parsed.parsedExpression().expression()).stream())
                .filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).map(BigDecimal::stripTrailingZeros).toList();
    }
}
