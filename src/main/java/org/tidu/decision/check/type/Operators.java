package org.tidu.decision.check.type;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.*;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.feel.Scala;

/** Expressions that combine others: arithmetic, comparisons, logic, lists. */
public final class Operators {

    private Operators() {}

    static Shape of(Inference inference, Object node, Scope scope) {
        List<Object> parts = Scala.parts(node);
        if (node instanceof ConstList list) {
            return new Shape.Many(Scala.list(list.items()).stream().map(item -> inference.of(item, scope))
                    .reduce(Shape.NOTHING, Shape::either));
        }
        List<Shape> shapes = parts.stream().map(part -> inference.of(part, scope)).toList();
        if (node instanceof Equal || node instanceof LessThan || node instanceof LessOrEqual || node instanceof GreaterThan
                || node instanceof GreaterOrEqual) {
            compare(inference, parts, shapes);
            return Shape.FLAG;
        }
        if (node instanceof Addition || node instanceof Subtraction || node instanceof Multiplication
                || node instanceof Division || node instanceof Exponentiation) {
            return calculate(inference, shapes);
        }
        if (node instanceof ArithmeticNegation) {
            return shapes.get(0);
        }
        return node instanceof Conjunction || node instanceof Disjunction || node instanceof Not || node instanceof In
                || node instanceof InstanceOf ? Shape.FLAG : Shape.ANY;
    }

    private static void compare(Inference inference, List<Object> parts, List<Shape> shapes) {
        Shape left = shapes.get(0);
        Shape right = shapes.get(1);
        if (Shape.differ(left, right)) {
            inference.note(FindingKind.TYPE_MISMATCH,
                    "把" + Shape.title(left) + "与" + Shape.title(right) + "相比，永远不成立。请统一类型");
        }
        Stream.of(0, 1).forEach(side -> {
            if (parts.get(side) instanceof ConstString text) {
                enumerated(inference, text.value(), shapes.get(1 - side));
            }
        });
    }

    /** Notes a text that is none of the values it is compared with. */
    public static void enumerated(Inference inference, String text, Shape with) {
        if (with instanceof Shape.Scalar scalar && !scalar.values().isEmpty() && !scalar.values().contains(text)) {
            inference.note(FindingKind.UNKNOWN_VALUE, "的“" + text + "”不在允许的取值之内。"
                    + Similar.hint(text, scalar.values()) + "允许的取值：" + String.join("、", scalar.values()));
        }
    }

    private static Shape calculate(Inference inference, List<Shape> shapes) {
        Shape left = shapes.get(0);
        Shape right = shapes.get(1);
        if (left != Shape.DATE && right != Shape.DATE && Shape.differ(left, right)) {
            inference.note(FindingKind.TYPE_MISMATCH, "把" + Shape.title(left) + "与" + Shape.title(right)
                    + "放在一起计算，结果是空值。数值接在文字后面请写成 string(…)");
        }
        return left.equals(Shape.NUMBER) && right.equals(Shape.NUMBER) ? Shape.NUMBER
                : left instanceof Shape.Scalar text && text.kind().equals("文字") ? Shape.TEXT : Shape.ANY;
    }
}
