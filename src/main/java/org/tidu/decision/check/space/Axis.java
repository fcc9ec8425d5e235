package org.tidu.decision.check.space;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.type.Plain;
import org.tidu.decision.check.type.Shape;
import org.tidu.decision.check.type.Syntax;

/**
 * One input of a table, as the values that matter: each constant its cells name, one value for each stretch between two
 * constants, and null. What a cell says of a value is asked of the engine's own FEEL.
 */
public final class Axis {

    private final Column column;
    private final List<Object> values;
    private final Map<String, ParsedExpression> plain;

    private Axis(Column column, List<Object> values, Map<String, ParsedExpression> plain) {
        this.column = column;
        this.values = values;
        this.plain = plain;
    }

    /** @param cells texts that parse */
    public static Axis of(Column column, Collection<String> cells) {
        Map<String, ParsedExpression> plain = new LinkedHashMap<>();
        Set<String> texts = new LinkedHashSet<>(cells);
        texts.add(column.values());
        texts.stream().filter(text -> Syntax.unaryTests(text).isSuccess()).forEach(text -> {
            ParsedExpression parsed = Syntax.unaryTests(text).parsedExpression();
            if (Plain.is(parsed.expression())) {
                plain.put(text, parsed);
            }
        });
        boolean numbers = isNumeric(column, plain.values());
        Class<?> kind = numbers ? BigDecimal.class : String.class;
        // a cell of another type is not comparable: reported as such elsewhere
        plain.values().removeIf(cell -> !Plain.constants(cell.expression()).stream().allMatch(kind::isInstance));
        return new Axis(column, numbers ? numbers(column, plain.values()) : others(column, plain.values()), plain);
    }

    int size() {
        return values.size();
    }

    Column column() {
        return column;
    }

    /** Says the same of all values in each stretch; any other cell can be compared by its text only. */
    public boolean isPlain(String cell) {
        return plain.containsKey(cell);
    }

    /** The values a plain cell applies to. */
    BitSet where(String cell) {
        BitSet applies = new BitSet(values.size());
        ParsedExpression parsed = plain.get(cell);
        for (int i = 0; i < values.size(); i++) {
            var answer = Syntax.engine().evaluateWithInput(parsed, values.get(i), Map.<String, Object>of());
            applies.set(i, answer.isSuccess() && Boolean.TRUE.equals(answer.result()));
        }
        return applies;
    }

    /** A value that one cell applies to and the other does not, as a policy owner reads it. */
    public Optional<String> first(String one, String other) {
        BitSet only = where(one);
        only.andNot(where(other));
        return only.isEmpty() ? Optional.empty() : Optional.of(say(only.nextSetBit(0)));
    }

    BitSet everywhere() {
        BitSet all = new BitSet(values.size());
        all.set(0, values.size());
        return all;
    }

    /** The values the column declares; all when it declares none. */
    public BitSet declared() {
        return column.values().isBlank() || !isPlain(column.values()) ? everywhere() : where(column.values());
    }

    /** A value as a policy owner reads it: “人数”为 5. */
    String say(int value) {
        Object of = values.get(value);
        String shown = of == null ? "空（未填写）" : of instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString()
                : of instanceof String text ? "“" + text + "”" : of.toString();
        return "“" + (column.label().isBlank() ? column.expression() : column.label()) + "”为 " + shown;
    }

    private static boolean isNumeric(Column column, Collection<ParsedExpression> cells) {
        Shape declared = Shape.ofType(column.type());
        return declared == Shape.NUMBER || declared == Shape.ANY && cells.stream()
                .flatMap(cell -> Plain.constants(cell.expression()).stream()).anyMatch(BigDecimal.class::isInstance);
    }

    private static List<Object> numbers(Column column, Collection<ParsedExpression> cells) {
        NavigableSet<BigDecimal> constants = new TreeSet<>();
        cells.forEach(cell -> Plain.constants(cell.expression()).forEach(one -> constants.add((BigDecimal) one)));
        boolean whole = column.type().equals("integer") || column.type().equals("long");
        return withNull(Line.ofNumbers(constants, whole));
    }

    private static List<Object> others(Column column, Collection<ParsedExpression> cells) {
        if (column.type().equals("boolean")) {
            return withNull(List.of(true, false));
        }
        NavigableSet<String> constants = new TreeSet<>();
        cells.forEach(cell -> Plain.constants(cell.expression()).forEach(one -> constants.add((String) one)));
        if (cells.stream().anyMatch(cell -> Plain.orders(cell.expression()))) {
            return withNull(Line.ofTexts(constants));
        }
        List<Object> values = new ArrayList<>(constants);
        values.add(constants.contains("其他") ? "其他取值" : "其他");
        return withNull(values);
    }

    private static List<Object> withNull(List<Object> values) {
        List<Object> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }
}
