package org.tidu.decision.check.type;

import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The declared values of a column. */
public record Allowed(ParsedExpression tests) {

    /** @return nothing when the text does not parse */
    public static Optional<Allowed> of(String values) {
        ParseResult parsed = Syntax.unaryTests(values);
        return parsed.isFailure() ? Optional.empty() : Optional.of(new Allowed(parsed.parsedExpression()));
    }

    /** Null is one of them, by name. */
    public boolean namesNull() {
        return Syntax.nodes(tests.expression()).anyMatch(node -> node == ConstNull$.MODULE$);
    }

    public boolean has(Object value) {
        var answer = Syntax.engine().evaluateWithInput(tests, value, Map.<String, Object>of());
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }
}
