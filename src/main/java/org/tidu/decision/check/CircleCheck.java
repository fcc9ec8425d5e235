package org.tidu.decision.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;

/** Decisions that need each other can never be evaluated: the engine would turn round until its stack is full. */
final class CircleCheck {

    private final Map<String, Decision> decisions;
    private final Set<String> done = new HashSet<>();
    private final Findings findings;

    private CircleCheck(Map<String, Decision> decisions, Findings findings) {
        this.decisions = decisions;
        this.findings = findings;
    }

    static void check(DecisionModel model, Findings findings) {
        Map<String, Decision> decisions = model.decisions().stream()
                .collect(Collectors.toMap(Decision::id, Function.identity(), (one, same) -> one));
        CircleCheck check = new CircleCheck(decisions, findings);
        model.decisions().forEach(decision -> check.follow(decision, new ArrayList<>()));
    }

    private void follow(Decision decision, List<Decision> way) {
        if (way.contains(decision)) {
            List<Decision> circle = way.subList(way.indexOf(decision), way.size());
            findings.decision(FindingKind.CIRCLE, decision, "与自己循环引用："
                    + circle.stream().map(Decision::title).collect(Collectors.joining(" → ")) + " → " + decision.title()
                    + "。请删去其中一条连线。");
            return;
        }
        if (done.add(decision.id())) {
            way.add(decision);
            decision.requires().stream().map(decisions::get).filter(one -> one != null).forEach(one -> follow(one, way));
            way.remove(way.size() - 1);
        }
    }
}
