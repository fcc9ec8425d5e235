package org.tidu.replay.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;

/**
 * A condition that says something else than before.
 *
 * @param before null when the condition is new
 * @param after  null when it is gone
 */
public record ConditionChange(Move move, @Nullable Condition before, @Nullable Condition after) {

    /** In the order of the verdict after; what is gone comes last. */
    static List<ConditionChange> between(Verdict before, Verdict after) {
        if (before.conditions().equals(after.conditions())) {
            return List.of();
        }
        Map<String, Condition> old = new LinkedHashMap<>();
        before.conditions().forEach(condition -> old.put(condition.code(), condition));
        List<ConditionChange> changes = new ArrayList<>();
        for (Condition now : after.conditions()) {
            Condition then = old.remove(now.code());
            if (then == null) {
                changes.add(new ConditionChange(Move.ADDED, null, now));
            } else if (!then.equals(now)) {
                changes.add(new ConditionChange(Move.of(then, now), then, now));
            }
        }
        old.values().forEach(gone -> changes.add(new ConditionChange(Move.DROPPED, gone, null)));
        return changes;
    }

    public String code() {
        return said().code();
    }

    public String title() {
        return said().title();
    }

    private Condition said() {
        return after == null ? before : after;
    }
}
