package org.tidu.decision.check.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.tidu.decision.feel.Scala;

/**
 * Cells that compare the input with constants and do nothing else. Between two neighbouring constants such a cell says the
 * same of every value, so a value for each stretch is enough to know all about it.
 */
public final class Plain {

    private static final Set<String> ORDER = Set.of("InputLessThan", "InputLessOrEqual", "InputGreaterThan",
            "InputGreaterOrEqual", "InputInRange", "LessThan", "LessOrEqual", "GreaterThan", "GreaterOrEqual");
    private static final Set<String> OTHER = Set.of("UnaryTestExpression", "AtLeastOne", "Not", "InputEqualTo", "Equal",
            "In", "Conjunction", "Disjunction", "ConstInputValue", "ConstNumber", "ConstString", "ConstBool", "ConstNull",
            "ConstList", "ConstRange", "ClosedConstRangeBoundary", "OpenConstRangeBoundary");

    private Plain() {}

    public static boolean is(Object cell) {
        return Syntax.nodes(cell).allMatch(Plain::isKnown);
    }

    /** The cell asks for more or less, not only for equal. */
    public static boolean orders(Object cell) {
        return Syntax.nodes(cell).anyMatch(node -> ORDER.contains(Scala.kind(node)));
    }

    /** Numbers as BigDecimal, texts as String, in the order of the cell. */
    public static List<Comparable<?>> constants(Object cell) {
        List<Comparable<?>> constants = new ArrayList<>();
        Syntax.nodes(cell).forEach(node -> {
            if (node instanceof ConstNumber number) {
                constants.add(value(number));
            } else if (node instanceof ArithmeticNegation minus && minus.x() instanceof ConstNumber number) {
                constants.add(value(number).negate());
            } else if (node instanceof ConstString text) {
                constants.add(text.value());
            }
        });
        return constants;
    }

    private static boolean isKnown(Object node) {
        String kind = Scala.kind(node);
        return kind.isEmpty() || ORDER.contains(kind) || OTHER.contains(kind)
                || node instanceof ArithmeticNegation minus && minus.x() instanceof ConstNumber;
    }

    private static BigDecimal value(ConstNumber number) {
        return Scala.decimal(number.value());
    }
}
