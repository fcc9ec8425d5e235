package org.tidu.decision.check.before;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Table;

/**
 * What a file judges otherwise than its version before. Decisions are the same by their id, rows by theirs, outputs by their name.
 * What was only written otherwise is not mentioned; each thing that is goes with what it means and has to be confirmed (ADR 0090).
 */
public final class BeforeCheck {

    private final Weight weight;
    private final Findings findings;

    private BeforeCheck(Weight weight, Findings findings) {
        this.weight = weight;
        this.findings = findings;
    }

    public static void check(DecisionModel before, DecisionModel after, Weight weight, Findings findings) {
        new BeforeCheck(weight, findings).check(before, after);
    }

    private void check(DecisionModel before, DecisionModel after) {
        Map<String, Decision> now = after.decisions().stream().collect(Collectors.toMap(Decision::id, Function.identity(), (a, b) -> a));
        Set<String> deciding = DecidingNames.in(before);
        deciding.addAll(DecidingNames.in(after));
        for (Decision decision : before.decisions()) {
            Decision same = now.remove(decision.id());
            if (same == null) {
                findings.decision(FindingKind.ROW_CHANGED, decision, "原来有，现在没有了。用到它的判断都会不同。请确认，或恢复它。");
            } else {
                compare(decision, same, deciding);
            }
        }
        now.values().forEach(added -> findings.decision(FindingKind.WORDS_CHANGED, added, "是新加的。被别的表用到时才起作用。"));
    }

    private void compare(Decision before, Decision after, Set<String> deciding) {
        if (before.table().isPresent() != after.table().isPresent()) {
            findings.decision(FindingKind.FORM_CHANGED, after, "由" + form(before) + "改成了" + form(after) + "。请确认结果仍是程序要的。");
        }
        if (before.literal().isPresent() && after.literal().isPresent()) {
            literal(before, after);
        }
        before.table().ifPresent(was -> after.table().ifPresent(is -> tables(was, is, deciding)));
    }

    private void literal(Decision before, Decision after) {
        if (!before.variable().equals(after.variable()) || !before.variableType().equals(after.variableType())) {
            findings.decision(FindingKind.FORM_CHANGED, after, "结果的名称或类型由 " + before.variable() + " " + before.variableType()
                    + " 改为 " + after.variable() + " " + after.variableType() + "。请确认用到它的地方都改了。");
        }
        ExpressionChange.between(before.literal().orElse(""), after.literal().orElse(""), false).forEach(meaning ->
                findings.decision(weight.of(after.id(), "", meaning.kind()), after, "：" + meaning.words() + "。请确认。"));
    }

    private void tables(Table before, Table after, Set<String> deciding) {
        ColumnChanges.check(before, after, findings);
        RowChanges.check(before, after, deciding, weight, findings);
    }

    private static String form(Decision decision) {
        return decision.table().isPresent() ? "决策表" : "表达式";
    }
}
