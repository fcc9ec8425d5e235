package org.tidu.decision.check.before;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;

/** What became of the rows of a table. */
final class RowChanges {

    private final Table before;
    private final Table after;
    private final Set<String> deciding;
    private final Weight weight;
    private final Findings findings;

    private RowChanges(Table before, Table after, Set<String> deciding, Weight weight, Findings findings) {
        this.before = before;
        this.after = after;
        this.deciding = deciding;
        this.weight = weight;
        this.findings = findings;
    }

    static void check(Table before, Table after, Set<String> deciding, Weight weight, Findings findings) {
        new RowChanges(before, after, deciding, weight, findings).check();
    }

    private void check() {
        Map<String, Row> now = new LinkedHashMap<>();
        after.rows().forEach(row -> now.putIfAbsent(row.id(), row));
        for (Row was : before.rows()) {
            Row is = now.remove(was.id());
            if (is == null) {
                findings.rows(FindingKind.ROW_CHANGED, before, List.of(was), "（" + was.id() + "，" + shortened(was.description())
                        + "）没有了：原来由它决定的情形，现在没有这一行的结果。请确认，或恢复这一行。");
            } else {
                compare(was, is);
            }
        }
        now.values().forEach(added -> findings.rows(FindingKind.ROW_CHANGED, after, List.of(added), "（" + added.id()
                + "）是新加的：符合它的情形会多出或改变结果。请确认。"));
        if (after.hitPolicy().equals("FIRST") && !common(before, after).equals(common(after, before))) {
            findings.decision(FindingKind.LOGIC_CHANGED, after.decision(), "各行的先后变了，而本表取第一条成立的行。请确认。");
        }
    }

    private void compare(Row was, Row is) {
        boolean sameInputs = before.inputs().size() == after.inputs().size();
        for (int i = 0; sameInputs && i < Math.min(was.inputs().size(), is.inputs().size()); i++) {
            if (!was.inputs().get(i).equals(is.inputs().get(i))) {
                Column column = after.inputs().get(i);
                AllowedChange.between(column, was.inputs().get(i), is.inputs().get(i), "新适用", "不再适用").ifPresent(words ->
                        findings.cell(FindingKind.SCOPE_CHANGED, after, is, column, "的适用情形变了：" + words + "。请确认。"));
            }
        }
        for (int i = 0; i < Math.min(before.outputs().size(), was.outputs().size()); i++) {
            output(was, is, i);
        }
        StatedChange.check(before, was, after, is, findings);
    }

    private void output(Row was, Row is, int place) {
        String name = before.outputs().get(place).name();
        for (int j = 0; j < Math.min(after.outputs().size(), is.outputs().size()); j++) {
            Column column = after.outputs().get(j);
            if (column.name().equals(name)) {
                boolean shown = DecidingNames.isWords(column) && column.type().equals("string") && !deciding.contains(name);
                ExpressionChange.between(was.outputs().get(place), is.outputs().get(j), shown).forEach(meaning ->
                        findings.cell(weight.of(after.decision().id(), name, kind(meaning, name)), after, is, column,
                                "：" + meaning.words() + "。请确认。"));
            }
        }
    }

    /** A text that something is decided by is no mere text. */
    private FindingKind kind(Meaning meaning, String name) {
        return meaning.kind() == FindingKind.WORDS_CHANGED
                && (deciding.contains(name) || after.outputs().stream().anyMatch(column -> column.name().equals(name) && !DecidingNames.isWords(column)))
                ? FindingKind.VALUE_CHANGED : meaning.kind();
    }

    private static List<String> common(Table of, Table with) {
        List<String> others = with.rows().stream().map(Row::id).toList();
        return of.rows().stream().map(Row::id).filter(others::contains).toList();
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
