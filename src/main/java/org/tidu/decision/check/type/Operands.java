package org.tidu.decision.check.type;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.UnaryTestExpression;
import org.tidu.decision.feel.Scala;

/** What an input cell compares the input with. */
public final class Operands {

    private Operands() {}

    public static List<Object> of(Object cell) {
        return operands(cell).toList();
    }

    private static Stream<Object> operands(Object node) {
        if (node instanceof ConstBool) {
            return Stream.empty(); // "-"
        }
        if (node instanceof UnaryTestExpression test) {
            return test.exp() instanceof ConstList list ? Scala.parts(list.items()).stream() : Stream.of(test.exp());
        }
        if (node instanceof InputInRange range) {
            return Stream.of(range.range().start(), range.range().end()).flatMap(bound -> Scala.parts(bound).stream());
        }
        if (node instanceof AtLeastOne alternatives) {
            return Scala.list(alternatives.xs()).stream().flatMap(Operands::operands);
        }
        if (node instanceof Not not) {
            return operands(not.x());
        }
        boolean compares = node instanceof InputEqualTo || node instanceof InputLessThan || node instanceof InputLessOrEqual
                || node instanceof InputGreaterThan || node instanceof InputGreaterOrEqual;
        return compares ? Scala.parts(node).stream() : Stream.empty();
    }
}
