package org.tidu.decision.check.bounds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.tidu.decision.feel.Scala;

/** What expressions cost at worst, without evaluating them. What has no bound to be seen counts as endless. */
final class Costs {

    private static final Set<String> PATTERNS = Set.of("matches", "replace", "split", "extract");
    private static final Set<String> SCALED = Set.of("decimal", "round up", "round down", "round half up", "round half down");
    private static final int MOST_DIGITS = 30;
    private static final int MOST_POWER = 100;
    /** Repetition of a repetition: such a pattern can take longer than anybody lives. */
    private static final Pattern REPEATED_TWICE = Pattern.compile("[+*}][^()]*\\)[+*{]");

    private final Map<String, Cost> names;

    Costs(Map<String, Cost> names) {
        this.names = names;
    }

    Cost of(Object node) {
        if (node instanceof ConstString text) {
            return new Cost(1, text.value().length(), 1);
        } else if (node instanceof Ref ref) {
            return names.getOrDefault(String.valueOf(Scala.list(ref.names()).get(0)), Cost.FACT);
        } else if (node instanceof ConstList list) {
            List<Object> items = Scala.parts(list.items());
            return new Cost(Math.max(1, items.size()), 0, 1).and(all(items.stream())).or(new Cost(items.size(), 0, 0));
        } else if (node instanceof If choice) {
            return of(choice.statement()).or(of(choice.elseStatement())).plusSteps(of(choice.condition()).steps());
        } else if (node instanceof For loop) {
            return loop(Scala.named(loop.iterators()), loop.exp());
        } else if (node instanceof SomeItem some) {
            return flag(loop(Scala.named(some.iterators()), some.condition()));
        } else if (node instanceof EveryItem every) {
            return flag(loop(Scala.named(every.iterators()), every.condition()));
        } else if (node instanceof IterationContext range) {
            return range(range);
        } else if (node instanceof Filter filter) {
            Cost list = of(filter.list());
            return list.plusSteps(with(Map.of("item", list.element())).of(filter.filter()).forEach(list.elements()).steps());
        } else if (node instanceof ConstContext context) {
            return context(context);
        } else if (node instanceof FunctionDefinition) {
            return Cost.ENDLESS;
        } else if (node instanceof Exponentiation power && !isAtMost(power.y(), MOST_POWER)) {
            return Cost.ENDLESS;
        }
        return node instanceof FunctionInvocation call ? call(call) : all(Scala.parts(node).stream());
    }

    private Cost all(Stream<Object> parts) {
        return parts.map(this::of).reduce(Cost.ONE, Cost::and);
    }

    private Cost loop(List<? extends Scala.Named<?>> iterators, Exp inside) {
        long times = 1;
        Costs within = this;
        for (Scala.Named<?> iterator : iterators) {
            Cost over = within.of(iterator.value());
            times = Cost.times(times, over.elements());
            within = within.with(Map.of(iterator.name(), over.element()));
        }
        return within.with(Map.of("partial", Cost.ENDLESS)).of(inside).forEach(times);
    }

    /** From one number to another, both written down, or up to the length of a list. */
    private Cost range(IterationContext range) {
        if (range.start() instanceof ConstNumber from && range.end() instanceof ConstNumber to) {
            BigDecimal length = Scala.decimal(to.value()).subtract(Scala.decimal(from.value())).abs().add(BigDecimal.ONE);
            return length.compareTo(BigDecimal.valueOf(Bounds.STEPS)) > 0 ? Cost.ENDLESS : new Cost(length.longValue(), 40 * length.longValue(), length.longValue());
        }
        boolean counted = range.end() instanceof FunctionInvocation call && call.function().equals("count");
        return counted && isAtMost(range.start(), MOST_POWER) ? of(range.end()).or(Cost.FACT) : Cost.ENDLESS;
    }

    private Cost context(ConstContext context) {
        Costs seen = this;
        Cost whole = Cost.ONE;
        for (Scala.Named<?> entry : Scala.named(context.entries())) {
            Cost one = seen.of(entry.value());
            whole = whole.and(one);
            seen = seen.with(Map.of(entry.name(), one));
        }
        return whole;
    }

    private Cost call(FunctionInvocation call) {
        List<Object> given = Scala.parts(call.params()).stream().flatMap(some -> Scala.parts(some).stream()).map(Scala::valueOf).toList();
        boolean sorts = call.function().equals("sort");
        Cost all = all(given.stream().filter(argument -> !(sorts && argument instanceof FunctionDefinition)));
        if (PATTERNS.contains(call.function()) && (given.size() < 2 || !isSafe(given.get(1)))
                || SCALED.contains(call.function()) && given.size() > 1 && !isAtMost(given.get(1), MOST_DIGITS)) {
            return Cost.ENDLESS;
        }
        return switch (call.function()) {
            case "distinct values", "union", "duplicate values" -> all.plusSteps(Cost.times(all.elements(), all.elements()));
            case "split" -> new Cost(all.characters(), all.characters(), all.steps());
            case "replace" -> new Cost(1, Cost.times(of(given.get(0)).characters(), of(given.get(given.size() - 1)).characters()), all.steps());
            case "concatenate", "append", "flatten" -> new Cost(Cost.times(all.elements(), Math.max(1, given.size())), all.characters(), all.steps());
            case "count", "sum", "list contains", "contains", "starts with", "ends with" -> flag(all).plusSteps(all.elements());
            default -> all.plusSteps(all.elements());
        };
    }

    private static Cost flag(Cost worked) {
        return new Cost(1, 40, worked.steps());
    }

    private static boolean isSafe(Object pattern) {
        return pattern instanceof ConstString text && text.value().length() <= 200 && !REPEATED_TWICE.matcher(text.value()).find();
    }

    private static boolean isAtMost(Object node, int most) {
        return node instanceof ConstNumber number && Scala.decimal(number.value()).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private Costs with(Map<String, Cost> more) {
        Map<String, Cost> all = new HashMap<>(names);
        all.putAll(more);
        return new Costs(all);
    }
}
