package org.tidu.decision.feel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * FEEL outside tables, as forms have it, and null when it fails. Each text is parsed once, and compiled where it lies in the
 * subset; feel-scala, which takes all names in first, evaluates the rest.
 */
public final class Expressions {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final Map<String, Expression> known = new ConcurrentHashMap<>();

    public boolean isValid(String expression) {
        return of(expression).tree != null;
    }

    /**
     * Null also for what is no FEEL, and for what holds a value FEEL cannot hold.
     *
     * @param name the value of one name, null where there is none
     * @param all  the same with all names, asked for by feel-scala only
     */
    public Object evaluate(String expression, Function<String, Object> name, Supplier<Map<String, Object>> all) {
        Expression found = of(expression);
        if (found.compiled != null) {
            try {
                return Values.result(found.compiled.value(new OneByOne(found.slots, name)));
            } catch (RuntimeException notOurs) {
                // a value outside the subset: feel-scala answers
                return stock(found, all.get());
            }
        }
        return found.tree == null ? null : stock(found, all.get());
    }

    private Object stock(Expression expression, Map<String, Object> names) {
        try {
            EvaluationResult result = engine.evaluate(expression.tree, names);
            return result.isSuccess() ? result.result() : null;
        } catch (RuntimeException unmappableValue) {
            // a value FEEL cannot hold, such as an infinite number; its own field is refused for it
            return null;
        }
    }

    private Expression of(String text) {
        Expression found = known.get(text);
        return found != null ? found : known.computeIfAbsent(text, this::parsed);
    }

    private Expression parsed(String text) {
        ParseResult result = engine.parseExpression(text);
        ParsedExpression tree = result.isSuccess() ? result.parsedExpression() : null;
        Compiler compiler = new Compiler();
        return new Expression(tree, tree == null ? null : compiledOrNull(tree, compiler), Math.max(1, compiler.slots()));
    }

    private static Node compiledOrNull(ParsedExpression tree, Compiler compiler) {
        try {
            return compiler.compile(tree.expression(),
                    Scope.ofExpression(name -> Part.variable(env -> Values.of(env.variable(name))))).node();
        } catch (OutsideSubset construct) {
            return null;
        }
    }

    /** @param compiled null where only feel-scala can evaluate it */
    private record Expression(ParsedExpression tree, Node compiled, int slots) {}

    /** Names are asked for one by one, as the expression comes upon them. */
    private static final class OneByOne extends Env {

        private final Function<String, Object> names;

        private OneByOne(int slots, Function<String, Object> names) {
            super(slots);
            this.names = names;
        }

        @Override
        public Object variable(String name) {
            return names.apply(name);
        }

        @Override
        public String inputName() {
            throw new OutsideSubset("input");
        }
    }
}
