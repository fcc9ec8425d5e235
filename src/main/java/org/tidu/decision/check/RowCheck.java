package org.tidu.decision.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.space.Box;
import org.tidu.decision.check.space.Remainder;
import org.tidu.decision.check.space.Space;
import org.tidu.decision.check.type.Syntax;

/** How the rows of a table stand to each other: overlaps, gaps, rows that never get their turn. */
final class RowCheck {

    private static final String TOO_LARGE = "太大，无法逐一比较各行是否重叠、有无遗漏。请拆成几张较小的表。";

    private final Table table;
    private final Space space;
    private final Map<Row, Box> boxes;
    private final Findings findings;

    private RowCheck(Table table, Space space, Map<Row, Box> boxes, Findings findings) {
        this.table = table;
        this.space = space;
        this.boxes = boxes;
        this.findings = findings;
    }

    /** Does nothing to a table with a cell that does not parse: what is not understood cannot be compared. */
    static void check(Table table, Findings findings) {
        boolean readable = table.rows().stream().allMatch(row -> row.inputs().size() == table.inputs().size()
                && row.inputs().stream().allMatch(cell -> Syntax.unaryTests(cell).isSuccess()));
        if (!readable) {
            return;
        }
        Space.of(table).ifPresentOrElse(space -> {
            Map<Row, Box> boxes = new LinkedHashMap<>();
            table.rows().forEach(row -> boxes.put(row, space.of(row)));
            new RowCheck(table, space, boxes, findings).check();
        }, () -> findings.decision(FindingKind.UNDECIDED, table.decision(), TOO_LARGE));
    }

    private void check() {
        boxes.forEach(this::checkApplies);
        if (table.hitPolicy().equals("FIRST")) {
            checkShadowed();
        } else if (table.collects()) {
            checkDuplicates();
        } else {
            OverlapCheck.check(table, space, boxes, findings);
        }
        if (table.inputs().stream().anyMatch(input -> !input.values().isBlank())) {
            GapCheck.check(table, space, List.copyOf(boxes.values()), findings);
        }
    }

    private void checkApplies(Row row, Box box) {
        for (int i = 0; i < table.inputs().size(); i++) {
            Column column = table.inputs().get(i);
            BitSet side = box.sides().get(i);
            if (side.isEmpty()) {
                findings.cell(FindingKind.NEVER_APPLIES, table, row, column,
                        "的“" + row.inputs().get(i) + "”没有任何取值能够满足，这一行永远不会成立。请检查区间的上下限和类型。");
            } else if (!side.intersects(space.axes().get(i).declared())) {
                findings.cell(FindingKind.NEVER_APPLIES, table, row, column, "的“" + row.inputs().get(i) + "”不在该列允许的取值（"
                        + column.values() + "）之内，这一行永远不会成立。请改正取值，或放宽该列允许的取值。");
            }
        }
    }

    private void checkShadowed() {
        List<Row> earlier = new ArrayList<>();
        boxes.forEach((row, box) -> {
            List<Row> covering = earlier.stream().filter(one -> boxes.get(one).meets(box)).toList();
            Remainder.of(box, covering.stream().map(boxes::get).toList()).ifPresentOrElse(rest -> {
                if (rest.isEmpty() && !box.isEmpty()) {
                    findings.rows(FindingKind.SHADOWED, table, List.of(row), "永远轮不到：它的各种情形都已被"
                            + Row.titles(covering) + "先占去（本表取第一条成立的行）。请把它移到前面，或收窄前面的行，或删除它。");
                }
            }, () -> findings.decision(FindingKind.UNDECIDED, table.decision(), TOO_LARGE));
            earlier.add(row);
        });
    }

    private void checkDuplicates() {
        Map<List<List<String>>, Row> seen = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Row first = seen.putIfAbsent(List.of(row.inputs(), row.outputs()), row);
            if (first != null) {
                findings.rows(FindingKind.DUPLICATE, table, List.of(first, row), "完全相同，结果会出现两次。请删除其中一行。");
            }
        }
    }
}
