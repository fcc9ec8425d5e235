package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;

/** In a scale of levels the ranks go up in the order in which the levels are written. */
public final class LevelsRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.model(file).ifPresent(model -> model.decisions().forEach(decision -> decision.literal().ifPresent(text ->
                Reading.scales(text).forEach(scale -> scale(decision, scale, findings)))));
    }

    private static void scale(Decision decision, List<Reading.Level> scale, Findings findings) {
        BigDecimal last = null;
        Set<String> names = new HashSet<>();
        for (Reading.Level level : scale) {
            if (last != null && level.rank() != null && level.rank().compareTo(last) <= 0) {
                findings.decision(FindingKind.UNUSUAL, decision, "中 " + level.code() + " 的 rank 是 " + level.rank().toPlainString()
                        + "，不高于写在它前面的 " + last.toPlainString() + "：由低到高的次序乱了，按等级比较会得出相反的结论。请改正。");
            }
            last = level.rank() == null ? last : level.rank();
            if (level.name() != null && !names.add(level.name())) {
                findings.decision(FindingKind.DUPLICATE, decision, "中 " + level.code() + " 与前面的一级同名。请改正。");
            }
        }
    }
}
