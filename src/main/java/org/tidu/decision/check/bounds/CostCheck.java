package org.tidu.decision.check.bounds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.api.ParseResult;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.FeelText;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Syntax;

/** No decision can take longer, or grow larger, than the server bears: estimated at worst, before anybody evaluates it. */
public final class CostCheck {

    private final DecisionModel model;
    private final Findings findings;
    private final Map<String, Cost> names = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private boolean affordable = true;

    private CostCheck(DecisionModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    /** @return false when it must not be evaluated, which is said in the findings */
    public static boolean check(DecisionModel model, Findings findings) {
        CostCheck check = new CostCheck(model, findings);
        model.decisions().forEach(check::decision);
        return check.affordable;
    }

    /** What it requires first: its results have a size. */
    private void decision(Decision decision) {
        if (!done.add(decision.id())) {
            return;
        }
        model.decisions().stream().filter(one -> decision.requires().contains(one.id())).forEach(this::decision);
        Map<Column, Cost> inputs = new HashMap<>();
        for (FeelText text : decision.texts()) {
            ParseResult parsed = text.isTest() ? Syntax.unaryTests(text.feel()) : Syntax.expression(text.feel());
            if (parsed.isSuccess()) {
                Cost asked = text.isTest() ? inputs.getOrDefault(text.column(), Cost.FACT) : Cost.FACT;
                Cost cost = new CostEstimate(names).with(Map.of(CostEstimate.INPUT, asked)).of(parsed.parsedExpression().expression());
                if (text.row() == null && !text.isTest() && text.column() != null) {
                    inputs.put(text.column(), cost);
                }
                keep(decision, text, cost);
            }
        }
    }

    private void keep(Decision decision, FeelText text, Cost cost) {
        if (cost.steps() > Bounds.STEPS || cost.characters() > Bounds.CHARACTERS) {
            affordable = false;
            findings.at(FindingKind.TOO_COSTLY, decision, text, "计算量或结果的大小没有限度，或超过限度（" + Bounds.STEPS / 10_000
                    + " 万步、" + Bounds.CHARACTERS / 10_000 + " 万字）。请写明循环的范围，不要自己引用自己，不要反复拼接。");
        }
        String name = text.column() == null ? decision.variable() : text.column().name();
        if (!text.isTest() && !name.isEmpty()) {
            names.merge(name, new Cost(cost.elements(), cost.characters(), 1), Cost::or);
        }
    }
}
