package org.tidu.decision.feel;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** FEEL outside tables, as forms have it: evaluated by feel-scala, and null when it fails. Each text is parsed once. */
public final class Expressions {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, Optional<ParsedExpression>> parsed = new ConcurrentHashMap<>();

    public boolean isValid(String expression) {
        return parsed(expression).isPresent();
    }

    /** Null also for what is no FEEL, and for what holds a value FEEL cannot hold. */
    public Object evaluate(String expression, Map<String, Object> names) {
        return parsed(expression).map(tree -> evaluate(tree, names)).orElse(null);
    }

    private Object evaluate(ParsedExpression tree, Map<String, Object> names) {
        try {
            EvaluationResult result = engine.evaluate(tree, names);
            return result.isSuccess() ? result.result() : null;
        } catch (RuntimeException unmappableValue) {
            // a value FEEL cannot hold, such as an infinite number; its own field is refused for it
            return null;
        }
    }

    private Optional<ParsedExpression> parsed(String expression) {
        return parsed.computeIfAbsent(expression, text -> {
            ParseResult result = engine.parseExpression(text);
            return result.isSuccess() ? Optional.of(result.parsedExpression()) : Optional.empty();
        });
    }
}
