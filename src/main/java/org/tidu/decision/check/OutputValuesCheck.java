package org.tidu.decision.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstString;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.type.Allowed;
import org.tidu.decision.check.type.Constants;
import org.tidu.decision.check.type.Syntax;

/**
 * An output that has a finite set of values says which ({@code outputValues}), and no cell gives another. Of an output that is a
 * list, each element is one of them (ADR 0089).
 */
final class OutputValuesCheck {

    /** A word for programs, ADVANCED: two letters at least, so that a grade A needs none. */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");

    private OutputValuesCheck() {}

    static void check(Table table, Findings findings) {
        for (int i = 0; i < table.outputs().size(); i++) {
            int column = i;
            Column output = table.outputs().get(i);
            List<Row> rows = table.rows().stream().filter(row -> row.outputs().size() > column).toList();
            if (output.values().isBlank()) {
                checkDeclares(table.decision(), output, rows.stream().map(row -> row.outputs().get(column)).toList(), findings);
            } else {
                checkWithin(table, output, column, rows, findings);
            }
        }
    }

    private static void checkDeclares(Decision decision, Column output, List<String> cells, Findings findings) {
        if (output.type().equals("boolean")) {
            findings.column(FindingKind.INCOMPLETE, decision, output,
                    "没有写明可能的取值（outputValues）。请填写 true,false；可以留待人判断的，填写 true,false,null。");
        } else if (cells.stream().allMatch(OutputValuesCheck::isCodeOrNull)
                && cells.stream().anyMatch(cell -> !cell.equals("null"))) {
            findings.column(FindingKind.INCOMPLETE, decision, output, "给出的是代码，却没有写明有哪些代码（outputValues）。请列出全部可能的取值，如 "
                    + String.join(",", cells.stream().distinct().limit(3).toList()) + "。");
        }
    }

    private static boolean isCodeOrNull(String cell) {
        ParseResult parsed = Syntax.expression(cell);
        if (parsed.isFailure() || !Constants.only(parsed.parsedExpression().expression())) {
            return false;
        }
        return Constants.of(parsed.parsedExpression().expression()).flatMap(Optional::stream)
                .allMatch(value -> value instanceof String text && CODE.matcher(text).matches());
    }

    private static void checkWithin(Table table, Column output, int column, List<Row> rows, Findings findings) {
        Optional<Allowed> allowed = Allowed.of(output.values());
        if (allowed.isEmpty()) {
            findings.column(FindingKind.SYNTAX, table.decision(), output,
                    "可能的取值（" + output.values() + "）无法识别。请写成 \"A\",\"B\" 或 [1..5]。");
            return;
        }
        for (Row row : rows) {
            values(row.outputs().get(column)).filter(value -> !isAllowed(allowed.get(), value)).distinct()
                    .forEach(value -> findings.cell(FindingKind.UNKNOWN_VALUE, table, row, output, "的“"
                            + value.map(Object::toString).orElse("null") + "”不在可能的取值之内。可能的取值：" + output.values()
                            + "。请改正单元格；确实新增的，请先补进该列的取值。"));
        }
    }

    /** "true,false" as tests are true of anything, null included: FEEL takes them for answers. */
    private static boolean isAllowed(Allowed allowed, Optional<Object> value) {
        return value.isPresent() ? allowed.has(value.get()) : allowed.namesNull();
    }

    /** A plain text is compared with the values of its column where its spelling is looked at, in {@link ExpressionCheck}. */
    private static Stream<Optional<Object>> values(String cell) {
        ParseResult parsed = Syntax.expression(cell);
        return parsed.isFailure() || parsed.parsedExpression().expression() instanceof ConstString
                ? Stream.empty() : Constants.of(parsed.parsedExpression().expression());
    }
}
