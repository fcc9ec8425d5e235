package org.tidu.decision.check.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;

/**
 * All cases a table can be asked about: an axis for each input, and for each cell that is not plain a side of its own with
 * the values "does not apply" and "applies", because nothing else is known about it.
 */
public final class Space {

    /** Answers of FEEL a table may cost; far above what a person can read. */
    private static final int MOST_ANSWERS = 200_000;

    private final List<Axis> axes;
    private final List<Map<String, BitSet>> covered = new ArrayList<>();
    private final List<String> unclear;

    private Space(List<Axis> axes, List<String> unclear) {
        this.axes = axes;
        this.unclear = unclear;
        axes.forEach(axis -> covered.add(new HashMap<>()));
    }

    /** @return nothing when the table has too many values to look at each */
    public static Optional<Space> of(Table table) {
        List<Axis> axes = new ArrayList<>();
        Set<String> unclear = new LinkedHashSet<>();
        long answers = 0;
        for (int i = 0; i < table.inputs().size(); i++) {
            int input = i;
            Set<String> cells = new LinkedHashSet<>(table.rows().stream().map(row -> row.inputs().get(input)).toList());
            Axis axis = Axis.of(table.inputs().get(i), cells);
            axes.add(axis);
            answers += (long) axis.size() * cells.size();
            cells.stream().filter(cell -> !axis.isPlain(cell)).forEach(cell -> unclear.add(key(input, cell)));
        }
        return answers > MOST_ANSWERS ? Optional.empty() : Optional.of(new Space(axes, List.copyOf(unclear)));
    }

    public List<Axis> axes() {
        return axes;
    }

    Box everything() {
        return box(Axis::everywhere);
    }

    /** All cases inside the declared values. */
    public Box declared() {
        return box(Axis::declared);
    }

    public Box of(Row row) {
        List<BitSet> sides = new ArrayList<>();
        List<BitSet> switches = new ArrayList<>(switches());
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            String cell = row.inputs().get(i);
            if (axis.isPlain(cell)) {
                sides.add(covered.get(i).computeIfAbsent(cell, axis::where));
            } else {
                sides.add(axis.everywhere());
                switches.set(unclear.indexOf(key(i, cell)), bits(1));
            }
        }
        sides.addAll(switches);
        return new Box(sides);
    }

    /** The box exists only if some cell that cannot be compared says so. */
    public boolean isUnclear(Box box) {
        return box.sides().subList(axes.size(), box.sides().size()).stream().anyMatch(side -> side.cardinality() == 1);
    }

    /** One case out of the box. */
    public String example(Box box) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            said.add(axes.get(i).say(box.sides().get(i).nextSetBit(0)));
        }
        return String.join("，", said);
    }

    private Box box(Function<Axis, BitSet> side) {
        List<BitSet> sides = new ArrayList<>(axes.stream().map(side).toList());
        sides.addAll(switches());
        return new Box(sides);
    }

    private List<BitSet> switches() {
        return unclear.stream().map(cell -> bits(0, 1)).toList();
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }

    private static String key(int input, String cell) {
        return input + " " + cell;
    }
}
