package org.tidu.decision.check.before;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Table;

/** What became of the columns of a table, and of how its rows are put together. */
final class ColumnChanges {

    private final Table after;
    private final Findings findings;

    private ColumnChanges(Table after, Findings findings) {
        this.after = after;
        this.findings = findings;
    }

    static void check(Table before, Table after, Findings findings) {
        ColumnChanges changes = new ColumnChanges(after, findings);
        if (!before.aggregation().equals(after.aggregation())) {
            findings.decision(FindingKind.FORM_CHANGED, after.decision(), "的汇总方式由 " + together(before.aggregation()) + " 改为 "
                    + together(after.aggregation()) + "：几行同时成立时，得出的数与原来不同。请确认。");
        }
        if (!before.hitPolicy().equals(after.hitPolicy())) {
            findings.decision(FindingKind.FORM_CHANGED, after.decision(), "的命中策略由 " + before.hitPolicy() + " 改为 " + after.hitPolicy()
                    + "：几行同时成立时，取哪一行、给出几个结果都与原来不同。请确认。");
        }
        changes.inputs(before.inputs(), after.inputs());
        changes.outputs(before.outputs(), after.outputs());
    }

    private void inputs(List<Column> before, List<Column> now) {
        if (before.size() != now.size()) {
            findings.decision(FindingKind.FORM_CHANGED, after.decision(), "的输入列由 " + before.size() + " 列改为 " + now.size()
                    + " 列：适用哪一行的条件变了。请确认。");
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            Column was = before.get(i);
            Column is = now.get(i);
            if (!ExpressionChange.between(was.expression(), is.expression(), false).isEmpty()) {
                findings.column(FindingKind.FORM_CHANGED, after.decision(), is, "原来按“" + was.expression() + "”找行，现在按“"
                        + is.expression() + "”。请确认。");
            }
            types(was, is);
            values(was, is);
        }
    }

    private void outputs(List<Column> before, List<Column> now) {
        for (Column was : before) {
            now.stream().filter(column -> column.name().equals(was.name())).findFirst().ifPresentOrElse(is -> {
                types(was, is);
                values(was, is);
            }, () -> findings.decision(FindingKind.FORM_CHANGED, after.decision(), "原来的输出列“" + was.label() + "”（" + was.name()
                    + "）没有了，或改了名称：按这个名称读取的地方会读到空值。请恢复。"));
        }
        Set<String> known = new HashSet<>(before.stream().map(Column::name).toList());
        now.stream().filter(column -> !known.contains(column.name())).forEach(added ->
                findings.column(FindingKind.FORM_CHANGED, after.decision(), added, "是新加的。请确认有地方用到它。"));
    }

    private void types(Column was, Column is) {
        if (!was.type().equals(is.type())) {
            findings.column(FindingKind.FORM_CHANGED, after.decision(), is, "的类型由 " + named(was.type()) + " 改为 " + named(is.type())
                    + "：引擎会换一种方式转换取值。请确认。");
        }
    }

    /** Written otherwise and allowing the same is no change. */
    private void values(Column was, Column is) {
        if (!was.values().equals(is.values())) {
            AllowedChange.between(was, is).ifPresent(words -> findings.column(FindingKind.FORM_CHANGED, after.decision(), is,
                    "允许的取值由 " + named(was.values()) + " 改为 " + named(is.values()) + "：" + words + "。请确认。"));
        }
    }

    private static String together(String aggregation) {
        return aggregation.isEmpty() ? "（不汇总）" : aggregation;
    }

    private static String named(String text) {
        return text.isBlank() ? "（不限）" : text;
    }
}
