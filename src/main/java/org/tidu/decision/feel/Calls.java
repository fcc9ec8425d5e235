package org.tidu.decision.feel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;

/** Built-in functions called with positional parameters. Parameters of a wrong type give null. */
final class Calls {

    private static final Map<String, UnaryOperator<Object>> OF_ONE = Map.ofEntries(
            Map.entry("not", Logic::not),
            Map.entry("is defined", value -> value != null),
            Map.entry("string", Strings::string),
            Map.entry("string join", list -> Strings.joined(list, null)),
            Map.entry("string length", Strings::length),
            Map.entry("count", Collected::count),
            Map.entry("is empty", Collected::isEmpty),
            Map.entry("distinct values", Collected::distinct),
            Map.entry("sum", Collected::sum),
            Map.entry("floor", Rounding::floor),
            Map.entry("ceiling", Rounding::ceiling));

    private static final Map<String, BinaryOperator<Object>> OF_TWO = Map.ofEntries(
            Map.entry("get or else", (value, other) -> value != null ? value : other),
            Map.entry("get value", Collected::entry),
            Map.entry("list contains", Collected::contains),
            Map.entry("string join", Strings::joined),
            Map.entry("starts with", (text, start) -> Strings.test(text, start, String::startsWith)),
            Map.entry("ends with", (text, end) -> Strings.test(text, end, String::endsWith)),
            Map.entry("contains", (text, part) -> Strings.test(text, part, String::contains)),
            Map.entry("decimal", Rounding::decimal),
            Map.entry("round half up", Rounding::halfUp));

    /** They take their parameters for a list. */
    private static final Set<String> OF_ANY_NUMBER = Set.of("sum");

    private Calls() {}

    static boolean takesAnyNumber(FunctionInvocation call) {
        return OF_ANY_NUMBER.contains(call.function());
    }

    static Part of(FunctionInvocation call, Function<Exp, Part> compile) {
        Compiler.require(call.params() instanceof PositionalFunctionParameters, call);
        List<Part> given = Scala.list(((PositionalFunctionParameters) call.params()).params()).stream().map(compile).toList();
        UnaryOperator<Object> one = given.size() == 1 ? OF_ONE.get(call.function()) : null;
        if (one != null) {
            Part only = given.get(0);
            Node node = only.node();
            return Part.of(env -> one.apply(node.value(env)), only);
        }
        BinaryOperator<Object> two = given.size() == 2 ? OF_TWO.get(call.function()) : null;
        Compiler.require(two != null, call);
        Node left = given.get(0).node();
        Node right = given.get(1).node();
        return Part.of(env -> two.apply(left.value(env), right.value(env)), given.get(0), given.get(1));
    }
}
