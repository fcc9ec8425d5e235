package org.tidu.decision.check.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstString;
import org.tidu.decision.check.file.Column;

/** What a column holds, by its type and its declared values. */
public final class ColumnShape {

    private ColumnShape() {}

    /** @param otherwise asked when the column has no type that the engine knows */
    public static Shape of(Column column, Supplier<Shape> otherwise) {
        Shape shape = Shape.ofType(column.type());
        if (shape == Shape.ANY) {
            shape = otherwise.get();
        }
        List<String> listed = listed(column.values());
        return shape instanceof Shape.Scalar scalar && !listed.isEmpty()
                ? new Shape.Scalar(scalar.kind(), listed) : shape;
    }

    /** The texts of an enumeration; none when the declared values are something else. */
    private static List<String> listed(String values) {
        ParseResult parsed = Syntax.unaryTests(values);
        if (values.isBlank() || parsed.isFailure() || Plain.orders(parsed.parsedExpression().expression())) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object operand : Operands.of(parsed.parsedExpression().expression())) {
            if (operand instanceof ConstString text) {
                texts.add(text.value());
            } else if (operand != ConstNull$.MODULE$) {
                return List.of();
            }
        }
        return texts;
    }
}
