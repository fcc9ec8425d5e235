package org.tidu.decision.check.bounds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class CostEstimate {

    private static final Set<String> SCALED = Set.of("decimal", "floor", "ceiling", "round up", "round down", "round half up", "round half down");
    /** What a cell calls the value that it tests. */
    static final String INPUT = "?";
    private static final int MOST_DIGITS = 30;
    private static final int MOST_POWER = 100;

    private final Map<String, Cost> names;

    CostEstimate(Map<String, Cost> names) {
        this.names = names;
    }

    Cost of(Object node) {
        if (node instanceof ConstString text) {
            return new Cost(1, Math.max(1, text.value().length()), 1);
        } else if (node instanceof Ref ref) {
            return names.getOrDefault(String.valueOf(Scala.list(ref.names()).get(0)), Cost.FACT);
        } else if (Scala.kind(node).equals("ConstInputValue")) {
            return names.getOrDefault(INPUT, Cost.FACT);
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
        CostEstimate within = this;
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
        CostEstimate seen = this;
        Cost whole = Cost.ONE;
        for (Scala.Named<?> entry : Scala.named(context.entries())) {
            Cost one = seen.of(entry.value());
            whole = whole.and(one);
            seen = seen.with(Map.of(entry.name(), one));
        }
        return whole;
    }

    /** Each argument is worked out once: calls stand inside calls. */
    private Cost call(FunctionInvocation call) {
        Arguments given = new Arguments(call);
        Map<String, Cost> costs = new HashMap<>();
        given.names().stream().filter(name -> !(call.function().equals("sort") && name.equals("precedes")))
                .forEach(name -> costs.put(name, of(given.get(name))));
        Cost all = costs.values().stream().reduce(Cost.ONE, Cost::and);
        return switch (call.function()) {
            case "sort" -> sort(given, all);
            case "matches" -> flag(searched(given, "pattern", costs.get("input"), all));
            case "extract" -> split(searched(given, "pattern", costs.get("string"), all));
            case "split" -> split(searched(given, "delimiter", costs.get("string"), all));
            case "replace" -> replaced(searched(given, "pattern", costs.get("input"), all), costs);
            case "string join" -> joined(costs, all);
            default -> SCALED.contains(call.function()) && given.names().size() > 1 && !isAtMost(given.get("scale"), MOST_DIGITS)
                    ? Cost.ENDLESS : simple(call.function(), given.names().size(), all);
        };
    }

    private static Cost simple(String function, int given, Cost all) {
        return switch (function) {
            case "distinct values", "union", "duplicate values" -> all.plusSteps(Cost.times(all.elements(), all.elements()));
            // however deep they lie: each takes a character at least
            case "flatten" -> new Cost(all.characters(), all.characters(), Cost.plus(all.steps(), all.characters()));
            case "concatenate", "append" -> new Cost(Cost.times(all.elements(), Math.max(1, given)), all.characters(), all.steps());
            case "count", "sum", "list contains", "contains", "starts with", "ends with" -> flag(all).plusSteps(all.elements());
            default -> all.plusSteps(all.elements());
        };
    }

    /** What compares two elements is asked n log n times; the library asks it twice each time. */
    private Cost sort(Arguments given, Cost list) {
        if (!(given.get("precedes") instanceof FunctionDefinition precedes)) {
            return Cost.ENDLESS;
        }
        Map<String, Cost> both = new HashMap<>();
        Scala.list(precedes.parameters()).forEach(name -> both.put(name, list.element()));
        long times = Cost.times(list.elements(), 2L * (Long.SIZE - Long.numberOfLeadingZeros(list.elements())));
        return list.plusSteps(Cost.times(times, with(both).of(precedes.body()).steps()));
    }

    private static Cost searched(Arguments given, String pattern, Cost text, Cost all) {
        return text == null ? Cost.ENDLESS : all.plusSteps(PatternCost.of(given.get(pattern), given.get("flags"), text.characters()));
    }

    private static Cost split(Cost searched) {
        return new Cost(searched.characters(), searched.characters(), searched.steps());
    }

    /** Between any two characters, and at both ends, what is put in their place may stand. */
    private static Cost replaced(Cost searched, Map<String, Cost> costs) {
        Cost replacement = costs.get("replacement");
        if (costs.get("input") == null || replacement == null) {
            return Cost.ENDLESS;
        }
        long places = Cost.plus(costs.get("input").characters(), 1);
        return new Cost(1, Cost.times(places, Cost.plus(replacement.characters(), 1)), searched.steps());
    }

    private static Cost joined(Map<String, Cost> costs, Cost all) {
        Cost delimiter = costs.getOrDefault("delimiter", new Cost(1, 0, 0));
        return new Cost(1, Cost.plus(all.characters(), Cost.times(all.elements(), delimiter.characters())), Cost.plus(all.steps(), all.elements()));
    }

    private static Cost flag(Cost worked) {
        return new Cost(1, 40, worked.steps());
    }

    private static boolean isAtMost(Object node, int most) {
        return node instanceof ConstNumber number && Scala.decimal(number.value()).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** These names stand for something else, or more is known. */
    CostEstimate with(Map<String, Cost> more) {
        Map<String, Cost> all = new HashMap<>(names);
        all.putAll(more);
        return new CostEstimate(all);
    }
}
