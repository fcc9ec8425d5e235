package org.tidu.decision.check.before;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.NamedFunctionParameters;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.tidu.decision.check.type.Syntax;
import org.tidu.decision.feel.Scala;

/** Reads FEEL texts as terms. */
public final class Terms {

    private static final Comparator<Term> ORDER = Comparator.comparing(Term::toString);
    private static final Map<String, String> OPERATORS = Map.ofEntries(Map.entry("Conjunction", "and"), Map.entry("Disjunction", "or"),
            Map.entry("Not", "not"), Map.entry("Equal", "="), Map.entry("LessThan", "<"), Map.entry("LessOrEqual", "<="),
            Map.entry("If", "if"), Map.entry("Addition", "+"), Map.entry("Subtraction", "-"), Map.entry("Multiplication", "*"),
            Map.entry("Division", "/"), Map.entry("Filter", "filter"), Map.entry("ConstNull", "null"),
            Map.entry("AtLeastOne", "one of"), Map.entry("ConstInputValue", "?"));

    /** What names of loops stand for. */
    private final Map<String, String> loops;

    private Terms(Map<String, String> loops) {
        this.loops = loops;
    }

    /** Nothing when the text does not parse, which is said elsewhere. */
    public static Optional<Term> of(String text) {
        ParseResult parsed = Syntax.expression(text);
        return parsed.isFailure() ? Optional.empty() : Optional.of(new Terms(Map.of()).term(parsed.parsedExpression().expression()));
    }

    private Term term(Object node) {
        if (node instanceof ConstNumber number) {
            return new Term("number", plain(Scala.decimal(number.value())), List.of());
        } else if (node instanceof ConstString text) {
            return new Term("text", text.value(), List.of());
        } else if (node instanceof ConstBool flag) {
            return new Term("flag", flag.value(), List.of());
        } else if (node instanceof Ref ref) {
            return name(Scala.list(ref.names()).stream().map(String::valueOf).toList());
        } else if (node instanceof PathExpression path) {
            return new Term("field", path.key(), List.of(term(path.path())));
        } else if (node instanceof FunctionInvocation call) {
            List<Term> given = call.params() instanceof NamedFunctionParameters named ? named(named)
                    : Scala.parts(call.params()).stream().flatMap(all -> Scala.parts(all).stream()).map(this::term).toList();
            return call.function().equals("not") && given.size() == 1 && !given.get(0).is("entry") ? not(given.get(0)) : new Term("call", call.function(), given);
        } else if (node instanceof SomeItem some) {
            return loop("some", Scala.named(some.iterators()), some.condition());
        } else if (node instanceof EveryItem every) {
            return loop("every", Scala.named(every.iterators()), every.condition());
        } else if (node instanceof For each) {
            return loop("for", Scala.named(each.iterators()), each.exp());
        } else if (node instanceof ConstList list) {
            return new Term("list", null, Scala.list(list.items()).stream().map(this::term).toList());
        } else if (node instanceof ConstContext context) {
            return new Term("context", null, Scala.named(context.entries()).stream()
                    .map(entry -> new Term("entry", entry.name(), List.of(term(entry.value())))).toList());
        }
        return operator(node);
    }

    /** Which is which their names say, not their order. */
    private List<Term> named(NamedFunctionParameters given) {
        return Scala.named(given.params()).stream().sorted(Comparator.comparing(Scala.Named::name))
                .map(one -> new Term("entry", one.name(), List.of(term(one.value())))).toList();
    }

    private Term operator(Object node) {
        String kind = Scala.kind(node);
        List<Term> parts = new ArrayList<>();
        for (Object part : Scala.parts(node)) {
            List<Object> within = Scala.parts(part);
            boolean many = Scala.kind(part).isEmpty() && !within.isEmpty();
            (many ? within.stream() : Stream.of(part)).forEach(one -> parts.add(term(one)));
        }
        return switch (kind) {
            case "GreaterThan" -> new Term("<", null, List.of(parts.get(1), parts.get(0)));
            case "GreaterOrEqual" -> new Term("<=", null, List.of(parts.get(1), parts.get(0)));
            case "Equal" -> new Term("=", null, parts.stream().sorted(ORDER).toList());
            case "Not" -> not(parts.get(0));
            case "Conjunction", "Disjunction" -> flat(OPERATORS.get(kind), parts);
            case "ArithmeticNegation" -> parts.get(0).value() instanceof BigDecimal number
                    ? new Term("number", number.negate(), List.of()) : new Term("minus", null, parts);
            case "UnaryTestExpression" -> parts.get(0);
            case "" -> new Term("value", String.valueOf(node), List.of());
            default -> new Term(OPERATORS.getOrDefault(kind, kind), null, parts);
        };
    }

    private static Term not(Term denied) {
        return denied.is("not") ? denied.parts().get(0) : new Term("not", null, List.of(denied));
    }

    private static Term flat(String kind, List<Term> parts) {
        return new Term(kind, null, parts.stream().flatMap(part -> part.is(kind) ? part.parts().stream() : Stream.of(part))
                .distinct().sorted(ORDER).toList());
    }

    private Term name(List<String> path) {
        String first = loops.getOrDefault(path.get(0), path.get(0));
        return new Term("name", Stream.concat(Stream.of(first), path.stream().skip(1)).reduce((a, b) -> a + "." + b).orElse(first), List.of());
    }

    private Term loop(String kind, List<? extends Scala.Named<?>> iterators, Exp inside) {
        List<Term> parts = new ArrayList<>();
        Map<String, String> within = new HashMap<>(loops);
        for (Scala.Named<?> iterator : iterators) {
            parts.add(new Terms(within).term(iterator.value()));
            within.put(iterator.name(), "其" + (within.size() + 1));
        }
        parts.add(new Terms(within).term(inside));
        return new Term(kind, null, parts);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
