package org.tidu.decision.check.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.FeelEngine$;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.ValFunction;
import org.tidu.decision.feel.Scala;

/** The functions FEEL brings: names, numbers of parameters, and what they give back. */
final class Functions {

    private static final BuiltinFunctions BUILT_IN =
            new BuiltinFunctions(FeelEngine$.MODULE$.defaultClock(), FeelEngine$.MODULE$.defaultValueMapper());
    private static final Map<String, Shape> RESULTS = results();

    private Functions() {}

    static List<String> names() {
        return Scala.list(BUILT_IN.functionNames());
    }

    static boolean exists(String name) {
        return names().contains(name);
    }

    static boolean takes(String name, int arguments) {
        return Scala.list(BUILT_IN.getFunctions(name)).stream()
                .anyMatch((ValFunction one) -> one.hasVarArgs() || Scala.list(one.params()).size() == arguments);
    }

    /** @param first shape of the first argument */
    static Shape result(String name, Shape first) {
        return switch (name) {
            case "distinct values", "reverse", "sublist", "concatenate", "append", "remove", "sort", "duplicate values", "union" -> first;
            case "get value" -> first instanceof Shape.Fields context
                    ? context.fields().values().stream().reduce(Shape.NOTHING, Shape::either) : Shape.ANY;
            default -> RESULTS.getOrDefault(name, Shape.ANY);
        };
    }

    private static Map<String, Shape> results() {
        Map<String, Shape> results = new HashMap<>();
        for (String number : List.of("count", "sum", "mean", "product", "median", "string length", "number", "decimal",
                "floor", "ceiling", "round up", "round down", "round half up", "round half down", "abs", "modulo", "sqrt",
                "exp", "log", "day of year", "week of year")) {
            results.put(number, Shape.NUMBER);
        }
        for (String text : List.of("string", "string join", "substring", "substring before", "substring after",
                "upper case", "lower case", "replace", "trim", "day of week", "month of year")) {
            results.put(text, Shape.TEXT);
        }
        for (String flag : List.of("contains", "starts with", "ends with", "matches", "list contains", "all", "any", "and",
                "or", "not", "even", "odd", "is defined", "is blank")) {
            results.put(flag, Shape.FLAG);
        }
        results.put("date", Shape.DATE);
        results.put("today", Shape.DATE);
        return results;
    }
}
