package org.tidu.decision.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.type.ColumnShape;
import org.tidu.decision.check.type.Inference;
import org.tidu.decision.check.type.Operands;
import org.tidu.decision.check.type.Operators;
import org.tidu.decision.check.type.Problem;
import org.tidu.decision.check.type.Scope;
import org.tidu.decision.check.type.Shape;
import org.tidu.decision.check.type.Syntax;
import org.tidu.decision.feel.Scala;

/** Every FEEL text of a decision: that it parses, uses names that exist, and is of the type of its column. */
final class ExpressionCheck {

    private static final Pattern STRINGS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");

    private final Scope scope;
    private final Consumer<Problem> report;

    private ExpressionCheck(Scope scope, Consumer<Problem> report) {
        this.scope = scope;
        this.report = report;
    }

    static void check(Decision decision, Scope scope, Findings findings) {
        decision.literal().ifPresent(text -> new ExpressionCheck(scope, problem -> findings.decision(problem.kind(),
                decision, "的表达式" + problem.message() + "。")).expression(text, Shape.ofType(decision.variableType()), false));
        decision.table().ifPresent(table -> {
            table.inputs().forEach(input -> new ExpressionCheck(scope, problem -> findings.column(problem.kind(), decision,
                    input, problem.message() + "。")).input(input));
            table.rows().forEach(row -> cells(table, row, scope, findings));
        });
    }

    private static void cells(Table table, Row row, Scope scope, Findings findings) {
        for (int i = 0; i < Math.min(row.inputs().size(), table.inputs().size()); i++) {
            Column column = table.inputs().get(i);
            new ExpressionCheck(scope, problem -> findings.cell(problem.kind(), table, row, column, problem.message() + "。"))
                    .test(row.inputs().get(i), ColumnShape.of(column, () -> Inference.silently(column.expression(), scope)));
        }
        for (int i = 0; i < Math.min(row.outputs().size(), table.outputs().size()); i++) {
            Column column = table.outputs().get(i);
            new ExpressionCheck(scope, problem -> findings.cell(problem.kind(), table, row, column, problem.message() + "。"))
                    .expression(row.outputs().get(i), ColumnShape.of(column, () -> Shape.ANY), isWhole(column));
        }
    }

    private static boolean isWhole(Column column) {
        return column.type().equals("integer") || column.type().equals("long");
    }

    private void input(Column input) {
        expression(input.expression(), Shape.ofType(input.type()), false);
        if (!input.values().isBlank()) {
            test(input.values(), Shape.ofType(input.type()));
        }
    }

    private void expression(String text, Shape expected, boolean whole) {
        ParseResult parsed = Syntax.expression(text);
        if (!isReadable(text, parsed)) {
            return;
        }
        Object node = parsed.parsedExpression().expression();
        Inference inference = new Inference(Shape.ANY);
        Shape shape = inference.of(node, scope);
        inference.problems().forEach(report);
        if (Shape.differ(shape, expected)) {
            mismatch(shape, expected);
        }
        if (node instanceof ConstString string) {
            enumerated(string.value(), expected);
        }
        if (whole && node instanceof ConstNumber number && Scala.decimal(number.value()).stripTrailingZeros().scale() > 0) {
            report.accept(new Problem(FindingKind.TYPE_MISMATCH, "有小数，而该列是整数，引擎会舍去小数部分。请改为整数，或把类型改为 double"));
        }
    }

    private void test(String text, Shape column) {
        ParseResult parsed = Syntax.unaryTests(text);
        if (!isReadable(text, parsed)) {
            return;
        }
        Object node = parsed.parsedExpression().expression();
        Inference inference = new Inference(column);
        inference.of(node, scope);
        inference.problems().forEach(report);
        for (Object operand : Operands.of(node)) {
            Shape shape = new Inference(column).of(operand, scope);
            boolean condition = shape == Shape.FLAG && !(operand instanceof ConstBool);
            if (!condition && !(shape instanceof Shape.Many) && Shape.differ(shape, column)) {
                mismatch(shape, column);
            } else if (operand instanceof ConstString string) {
                enumerated(string.value(), column);
            }
        }
    }

    private boolean isReadable(String text, ParseResult parsed) {
        if (parsed.isFailure() && parsed.failure().message().contains("External functions")) {
            report.accept(new Problem(FindingKind.LANGUAGE, "调用了外部程序，不允许。请改用 FEEL 自带的函数"));
            return false;
        }
        if (parsed.isFailure()) {
            report.accept(new Problem(FindingKind.SYNTAX, text.isBlank() ? "是空的，请填写（没有内容写 null）"
                    : Syntax.problem(parsed) + "。文字请用英文双引号括起，区间请写成 [1..5] 或 [1..5)，多个取值用英文逗号隔开"));
            return false;
        }
        // the parser reads a date that does not exist as null
        long written = NULL.matcher(STRINGS.matcher(text).replaceAll("")).results().count();
        long read = Syntax.nodes(parsed.parsedExpression().expression()).filter(node -> node == ConstNull$.MODULE$).count();
        if (read > written) {
            report.accept(new Problem(FindingKind.SYNTAX, "中的日期或时间不存在或写法有误。请写成 date(\"2025-04-28\")"));
        }
        return true;
    }

    private void mismatch(Shape shape, Shape expected) {
        report.accept(new Problem(FindingKind.TYPE_MISMATCH, "的内容是" + Shape.title(shape) + "，而该列是" + Shape.title(expected)
                + (expected instanceof Shape.Scalar scalar && scalar.kind().equals("文字") ? "。文字请用英文双引号括起" : "。请改正内容或列的类型")));
    }

    private void enumerated(String text, Shape column) {
        Inference inference = new Inference(column);
        Operators.enumerated(inference, text, column);
        inference.problems().forEach(report);
    }
}
