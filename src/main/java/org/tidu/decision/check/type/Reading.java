package org.tidu.decision.check.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Ref;
import org.tidu.decision.feel.Scala;

/** What stands in a FEEL text, for who knows nothing of syntax trees. A text that does not parse has nothing in it. */
public final class Reading {

    private Reading() {}

    /** A level of a scale {@code {MAJOR: {rank: 3, name: "重大"}}}; what is not said is null. */
    public record Level(String code, BigDecimal rank, String name) {}

    /** The constants an expression can give, both branches of a choice and each element of a list. 10 and 10.0 are one number. */
    public static List<Object> values(String expression) {
        return nodes(Syntax.expression(expression)).limit(1).flatMap(Constants::of).flatMap(Optional::stream)
                .map(value -> value instanceof BigDecimal number ? (Object) plain(number) : value).toList();
    }

    /** It is nothing but constants, and looks at nothing. */
    public static boolean isConstant(String expression) {
        return nodes(Syntax.expression(expression)).limit(1).anyMatch(Constants::only) && names(expression).isEmpty();
    }

    /** What an input cell compares with, in its order. */
    public static List<Object> compared(String tests) {
        return nodes(Syntax.unaryTests(tests)).limit(1).flatMap(cell -> Plain.constants(cell).stream())
                .map(value -> value instanceof BigDecimal number ? (Object) plain(number) : value).toList();
    }

    /** The names an expression looks at, with their fields: {@code facts.maturity.level}. */
    public static Set<String> names(String expression) {
        return nodes(Syntax.expression(expression)).filter(Ref.class::isInstance)
                .map(node -> String.join(".", Scala.list(((Ref) node).names()).stream().map(String::valueOf).toList()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every text in quotes. */
    public static Stream<String> texts(String feel, boolean tests) {
        return nodes(tests ? Syntax.unaryTests(feel) : Syntax.expression(feel)).filter(ConstString.class::isInstance)
                .map(node -> ((ConstString) node).value());
    }

    /** Contexts of contexts. */
    public static List<List<Level>> scales(String expression) {
        return nodes(Syntax.expression(expression)).filter(ConstContext.class::isInstance).map(node -> scale((ConstContext) node)).toList();
    }

    /** Entries of contexts that are texts: what codes are called. */
    public static Map<String, String> texts(String expression) {
        Map<String, String> texts = new HashMap<>();
        nodes(Syntax.expression(expression)).filter(ConstContext.class::isInstance).flatMap(node -> Scala.named(((ConstContext) node).entries()).stream())
                .forEach(entry -> {
                    if (entry.value() instanceof ConstString text) {
                        texts.put(entry.name(), text.value());
                    }
                });
        return texts;
    }

    private static List<Level> scale(ConstContext scale) {
        List<Level> levels = new ArrayList<>();
        for (Scala.Named<?> level : Scala.named(scale.entries())) {
            if (level.value() instanceof ConstContext inner) {
                BigDecimal rank = null;
                String name = null;
                for (Scala.Named<?> entry : Scala.named(inner.entries())) {
                    rank = entry.name().equals("rank") && entry.value() instanceof ConstNumber number ? Scala.decimal(number.value()) : rank;
                    name = entry.name().equals("name") && entry.value() instanceof ConstString text ? text.value() : name;
                }
                levels.add(new Level(level.name(), rank, name));
            }
        }
        return levels;
    }

    private static Stream<Object> nodes(ParseResult parsed) {
        return parsed.isFailure() ? Stream.empty() : Syntax.nodes(parsed.parsedExpression().expression());
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
