package org.tidu.form.schema;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tidu.decision.feel.Expressions;

/** FEEL in forms: text behind an equals sign. As in form-js, an expression that fails is worth null. */
public final class Feel {

    /** One for the whole program: forms are few. */
    public static final Feel SHARED = new Feel();

    private final Expressions expressions = new Expressions();
    /** Without their equals sign: a text made anew at each call would be hashed anew, too. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private Feel() {}

    public static boolean isExpression(Object value) {
        return value instanceof String text && text.startsWith("=");
    }

    public boolean isTrue(String expression, Scope scope) {
        return isExpression(expression) && scope.holds(expression, condition -> Boolean.TRUE.equals(evaluate(condition, scope)));
    }

    /** The value of the expression, or of a constant the constant itself. */
    public Object valueOf(Object constantOrExpression, Scope scope) {
        return isExpression(constantOrExpression)
                ? evaluate((String) constantOrExpression, scope)
                : constantOrExpression;
    }

    public boolean isValid(String expression) {
        return expressions.isValid(text(expression));
    }

    private Object evaluate(String expression, Scope scope) {
        String text = texts.get(expression);
        return expressions.evaluate(text != null ? text : texts.computeIfAbsent(expression, Feel::text), scope::name, scope::names);
    }

    private static String text(String expression) {
        return expression.substring(1);
    }
}
