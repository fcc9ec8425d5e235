package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;

/** Random tables, and every value at and between the bounds of their cells tried one by one. */
class RandomTablesTest {

    private static final int TABLES = 300;
    private static final List<Object> NUMBERS = numbers();
    private static final List<Object> CODES = listWithNull("A", "B", "C", "D");

    /** A cell, and what it says by plain arithmetic. */
    private record Cell(String feel, Predicate<Object> applies) {}

    @Test
    void overlaps_gaps_and_shadows_are_those_that_trying_everything_finds() {
        Random random = new Random(20251121);
        for (int i = 0; i < TABLES; i++) {
            String hitPolicy = random.nextBoolean() ? "UNIQUE" : "FIRST";
            List<List<Cell>> rows = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int row = 0; row < count; row++) {
                rows.add(List.of(number(random), code(random), number(random)));
            }
            compare(hitPolicy, rows);
        }
    }

    private static void compare(String hitPolicy, List<List<Cell>> rows) {
        DraftTable table = DraftTable.withHitPolicy(hitPolicy).input("x", "double", "x", "[0..6], null")
                .input("c", "string", "c", "\"A\",\"B\",\"C\"").input("y", "double").output("o", "string");
        rows.forEach(row -> table.row(Stream.concat(row.stream().map(Cell::feel), Stream.of("\"o\"")).toArray(String[]::new)));
        boolean overlap = false;
        boolean gap = false;
        List<Integer> reached = new ArrayList<>();
        List<Integer> possible = new ArrayList<>();
        for (Object x : NUMBERS) {
            for (Object c : CODES) {
                for (Object y : NUMBERS) {
                    List<Integer> hits = hits(rows, List.of(new Object[] {x}, new Object[] {c}, new Object[] {y}));
                    overlap |= hits.size() > 1;
                    gap |= hits.isEmpty() && !"D".equals(c) && c != null && (x == null || within((double) x, 0, 6));
                    possible.addAll(hits);
                    hits.stream().findFirst().ifPresent(reached::add);
                }
            }
        }
        List<FindingKind> said = table.check().stream().map(Finding::kind).toList();
        String shown = hitPolicy + rows.stream().map(row -> row.stream().map(Cell::feel).toList()).toList();
        assertThat(said.contains(FindingKind.GAP)).as("gap " + shown).isEqualTo(gap);
        assertThat(said).as(shown).doesNotContain(FindingKind.UNDECIDED, FindingKind.SYNTAX, FindingKind.TYPE_MISMATCH);
        if (hitPolicy.equals("UNIQUE")) {
            assertThat(said.contains(FindingKind.OVERLAP)).as("overlap " + shown).isEqualTo(overlap);
        } else {
            assertThat(said.contains(FindingKind.SHADOWED)).as("shadowed " + shown).isEqualTo(!reached.containsAll(possible));
        }
    }

    private static List<Integer> hits(List<List<Cell>> rows, List<Object[]> values) {
        List<Integer> hits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            if (row.get(0).applies().test(values.get(0)[0]) && row.get(1).applies().test(values.get(1)[0])
                    && row.get(2).applies().test(values.get(2)[0])) {
                hits.add(i);
            }
        }
        return hits;
    }

    private static Cell number(Random random) {
        int from = random.nextInt(5);
        int to = from + 1 + random.nextInt(6 - from);
        return switch (random.nextInt(6)) {
            case 0 -> new Cell("", value -> true);
            case 1 -> new Cell("[" + from + ".." + to + ")", value -> value != null && within((double) value, from, to) && (double) value < to);
            case 2 -> new Cell("(" + from + ".." + to + "]", value -> value != null && within((double) value, from, to) && (double) value > from);
            case 3 -> new Cell("< " + from + ", null", value -> value == null || (double) value < from);
            case 4 -> new Cell(">= " + from, value -> value != null && (double) value >= from);
            default -> new Cell("not(" + from + ", null)", value -> value != null && (double) value != from);
        };
    }

    private static Cell code(Random random) {
        String one = "ABC".substring(random.nextInt(3)).substring(0, 1);
        return switch (random.nextInt(4)) {
            case 0 -> new Cell("-", value -> true);
            case 1 -> new Cell("\"" + one + "\"", one::equals);
            case 2 -> new Cell("\"" + one + "\", \"B\"", value -> one.equals(value) || "B".equals(value));
            default -> new Cell("not(\"" + one + "\")", value -> !one.equals(value));
        };
    }

    private static boolean within(double value, double from, double to) {
        return value >= from && value <= to;
    }

    private static List<Object> numbers() {
        List<Object> numbers = new ArrayList<>();
        for (double number = -1; number <= 7; number += 0.5) {
            numbers.add(number);
        }
        numbers.add(null);
        return numbers;
    }

    private static List<Object> listWithNull(Object... values) {
        List<Object> list = new ArrayList<>(List.of(values));
        list.add(null);
        return list;
    }
}
