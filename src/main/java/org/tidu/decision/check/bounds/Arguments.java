package org.tidu.decision.check.bounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.NamedFunctionParameters;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.tidu.decision.feel.Scala;

/** What a built-in function is given, by the names of its parameters whichever way it is called. */
final class Arguments {

    private static final List<String> ROUNDED = List.of("n", "scale");
    private static final Map<String, List<String>> PARAMETERS = Map.ofEntries(
            Map.entry("matches", List.of("input", "pattern", "flags")),
            Map.entry("replace", List.of("input", "pattern", "replacement", "flags")),
            Map.entry("split", List.of("string", "delimiter")),
            Map.entry("extract", List.of("string", "pattern")),
            Map.entry("decimal", ROUNDED), Map.entry("floor", ROUNDED), Map.entry("ceiling", ROUNDED), Map.entry("round up", ROUNDED),
            Map.entry("round down", ROUNDED), Map.entry("round half up", ROUNDED), Map.entry("round half down", ROUNDED),
            Map.entry("string join", List.of("list", "delimiter", "prefix", "suffix")),
            Map.entry("sort", List.of("list", "precedes")));

    private final Map<String, Object> given = new LinkedHashMap<>();

    Arguments(FunctionInvocation call) {
        if (call.params() instanceof NamedFunctionParameters named) {
            Scala.named(named.params()).forEach(one -> given.put(one.name(), one.value()));
        } else if (call.params() instanceof PositionalFunctionParameters positional) {
            List<String> names = PARAMETERS.getOrDefault(call.function(), List.of());
            for (Object one : Scala.list(positional.params())) {
                given.put(given.size() < names.size() ? names.get(given.size()) : String.valueOf(given.size()), one);
            }
        }
    }

    Set<String> names() {
        return given.keySet();
    }

    /** Null when it is not given. */
    Object get(String name) {
        return given.get(name);
    }
}
