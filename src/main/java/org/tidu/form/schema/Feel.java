package org.tidu.form.schema;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** FEEL in forms: text behind an equals sign. As in form-js, an expression that fails is worth null. */
public final class Feel {

    /** One for the whole program: parsed expressions are immutable, and forms are few. */
    public static final Feel SHARED = new Feel();

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, Optional<ParsedExpression>> parsed = new ConcurrentHashMap<>();

    private Feel() {}

    public static boolean isExpression(Object value) {
        return value instanceof String text && text.startsWith("=");
    }

    boolean isTrue(String expression, Scope scope) {
        return isExpression(expression) && Boolean.TRUE.equals(evaluate(expression, scope));
    }

    /** The value of the expression, or of a constant the constant itself. */
    public Object valueOf(Object constantOrExpression, Scope scope) {
        return isExpression(constantOrExpression)
                ? evaluate((String) constantOrExpression, scope)
                : constantOrExpression;
    }

    public boolean isValid(String expression) {
        return parsed(expression).isPresent();
    }

    private Object evaluate(String expression, Scope scope) {
        return parsed(expression).map(tree -> evaluate(tree, scope)).orElse(null);
    }

    private Object evaluate(ParsedExpression tree, Scope scope) {
        try {
            EvaluationResult result = engine.evaluate(tree, scope.names());
            return result.isSuccess() ? result.result() : null;
        } catch (RuntimeException unmappableValue) {
            // a value FEEL cannot hold, such as an infinite number; its own field is refused for it
            return null;
        }
    }

    private Optional<ParsedExpression> parsed(String expression) {
        return parsed.computeIfAbsent(expression, text -> {
            ParseResult result = engine.parseExpression(text.substring(1));
            return result.isSuccess() ? Optional.of(result.parsedExpression()) : Optional.empty();
        });
    }
}
