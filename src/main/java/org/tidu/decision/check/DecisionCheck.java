package org.tidu.decision.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.Dom;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;

/** What each decision, column and rule owes, and what the engine does with it. */
final class DecisionCheck {

    private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");
    private static final Set<String> TYPES = Set.of("", "string", "boolean", "integer", "long", "double");

    private DecisionCheck() {}

    static void check(Decision decision, Findings findings) {
        if (decision.element().getAttribute("http://camunda.org/schema/1.0/dmn", "historyTimeToLive") == null) {
            findings.decision(FindingKind.INCOMPLETE, decision,
                    "没有写明历史记录保存天数（historyTimeToLive），引擎会拒绝部署。请填写，如 3650。");
        }
        if (Dom.childText(decision.element(), "description").isBlank()) {
            findings.decision(FindingKind.INCOMPLETE, decision, "没有说明。请写明它规定什么、依据哪份文件。");
        }
        if (decision.table().isEmpty() && decision.literal().isEmpty()) {
            findings.decision(FindingKind.UNSUPPORTED, decision, "既不是决策表也不是表达式，引擎不执行。请改用决策表。");
        }
        decision.table().ifPresent(table -> {
            checkTable(table, findings);
            table.inputs().forEach(input -> checkColumn(decision, input, findings));
            table.outputs().forEach(output -> checkColumn(decision, output, findings));
            table.rows().forEach(row -> checkRow(table, row, findings));
        });
    }

    private static void checkTable(Table table, Findings findings) {
        if (!HIT_POLICIES.contains(table.hitPolicy())) {
            findings.decision(FindingKind.UNSUPPORTED, table.decision(),
                    "的命中策略 " + table.hitPolicy() + " 引擎没有实现。请改用 UNIQUE（只有一行成立）或 FIRST（取第一行）。");
        }
        if (table.aggregates() && table.outputs().size() > 1) {
            findings.decision(FindingKind.UNSUPPORTED, table.decision(), "把各行汇总成一个数（" + table.aggregation() + "），却有 "
                    + table.outputs().size() + " 个输出列，引擎会报错。请去掉汇总方式，或只留一个输出列。");
        }
        Set<String> names = new HashSet<>();
        table.outputs().stream().filter(output -> !output.name().isEmpty() && !names.add(output.name()))
                .forEach(output -> findings.column(FindingKind.DUPLICATE, table.decision(), output,
                        "与另一列同名（" + output.name() + "）。请给每个输出列不同的名称。"));
    }

    private static void checkColumn(Decision decision, Column column, Findings findings) {
        if (column.label().isBlank()) {
            findings.column(FindingKind.INCOMPLETE, decision, column, "没有标题。请写上读者看得懂的列名。");
        }
        if (column.type().equals("date")) {
            findings.column(FindingKind.UNSUPPORTED, decision, column,
                    "的类型是 date：引擎不接受“2026-11-20”这样的日期。请把类型改为 string，按年-月-日的文字比较，或写成 date(…)。");
        } else if (!TYPES.contains(column.type())) {
            findings.column(FindingKind.UNSUPPORTED, decision, column, "的类型 " + column.type()
                    + " 引擎不认识，不会检查取值。请改为 string、boolean、integer、long 或 double。");
        }
    }

    private static void checkRow(Table table, Row row, Findings findings) {
        if (row.id().isBlank()) {
            findings.rows(FindingKind.INCOMPLETE, table, List.of(row), "没有编号（id）。请在编辑器中填写，如 rule_maturity_advanced。");
        }
        if (row.description().isBlank()) {
            findings.rows(FindingKind.INCOMPLETE, table, List.of(row), "没有说明。请在批注栏写明依据的文件和条款。");
        }
        if (row.inputs().size() != table.inputs().size() || row.outputs().size() != table.outputs().size()) {
            findings.rows(FindingKind.INCOMPLETE, table, List.of(row), "的单元格数与列数不一致。请用规则编辑器重新保存。");
        }
    }
}
