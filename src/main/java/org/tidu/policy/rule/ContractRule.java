package org.tidu.policy.rule;

import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Dom;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.policy.edition.Edition;

/** The decisions, outputs and inputs the program knows by name are there, and of the kind it expects. */
public final class ContractRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.model(file).ifPresent(model -> Contracts.of(file).forEach(contract -> check(model, contract, findings)));
    }

    private static void check(DecisionModel model, Contract contract, Findings findings) {
        Optional<Decision> decision = model.decisions().stream().filter(one -> one.id().equals(contract.decision())).findFirst();
        if (decision.isEmpty()) {
            if (contract.always()) {
                findings.file(FindingKind.CONTRACT, "缺少表 " + contract.decision()
                        + "：程序按这个标识读取它，没有它这套规则不能使用。请恢复这张表，或把标识改回来。");
            }
            return;
        }
        given(model, contract, decision.get(), findings);
        decision.get().table().ifPresent(table -> table(contract, table, findings));
        if (decision.get().table().isEmpty() && !contract.outputs().isEmpty()) {
            findings.decision(FindingKind.CONTRACT, decision.get(), "应为决策表：程序按列读取它的结果。请改回决策表。");
        }
    }

    private static void table(Contract contract, Table table, Findings findings) {
        if (contract.hitPolicy() != null && !contract.hitPolicy().equals(table.hitPolicy())) {
            findings.decision(FindingKind.CONTRACT, table.decision(), "的命中策略是 " + table.hitPolicy() + "，程序按 "
                    + contract.hitPolicy() + " 读取：几行同时成立时会取错结果。请改回 " + contract.hitPolicy() + "。");
        }
        if (table.aggregates()) {
            findings.decision(FindingKind.CONTRACT, table.decision(), "把各行的结果汇总成一个数，程序要的是各行本身。请去掉汇总方式。");
        }
        contract.outputs().forEach((name, wanted) -> {
            String type = wanted.replace("!", "");
            if (wanted.endsWith("!")) {
                table.rows().stream().filter(row -> isEmpty(table, row, name)).forEach(row -> findings.rows(FindingKind.CONTRACT, table, List.of(row), "的 "
                        + name + " 是空的：程序要用这个值。请填写。"));
            }
            Optional<Column> column = table.outputs().stream().filter(one -> one.name().equals(name)).findFirst();
            if (column.isEmpty()) {
                findings.decision(FindingKind.CONTRACT, table.decision(), "没有名称为 " + name
                        + " 的输出列：程序按这个名称读取，会读到空值。请恢复这一列，或把名称改回来（标题可以自由改）。");
            } else if (!type.isEmpty() && !type.equals(column.get().type())) {
                findings.column(FindingKind.CONTRACT, table.decision(), column.get(), "的类型是 " + column.get().type() + "，程序按 " + type
                        + " 读取。请把类型改回 " + type + "。");
            }
        });
    }

    private static boolean isEmpty(Table table, Row row, String output) {
        for (int i = 0; i < Math.min(table.outputs().size(), row.outputs().size()); i++) {
            if (table.outputs().get(i).name().equals(output)) {
                return List.of("", "null").contains(row.outputs().get(i));
            }
        }
        return false;
    }

    /** What nobody gives is null for ever, and rows that ask for it never apply. */
    private static void given(DecisionModel model, Contract contract, Decision decision, Findings findings) {
        Dom.children(model.definitions(), "inputData").stream()
                .filter(input -> decision.requires().contains(Dom.attribute(input, "id")))
                .flatMap(input -> Dom.child(input, "variable").stream()).map(variable -> Dom.attribute(variable, "name"))
                .filter(name -> !contract.given().contains(name))
                .forEach(name -> findings.decision(FindingKind.CONTRACT, decision, "要用输入“" + name + "”，程序不提供这一项，它永远是空的。可用的输入："
                        + String.join("、", contract.given().stream().sorted().toList()) + "。"));
    }
}
