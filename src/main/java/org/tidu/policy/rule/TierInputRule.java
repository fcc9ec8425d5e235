package org.tidu.policy.rule;

import java.util.List;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Allowed;
import org.tidu.policy.edition.Edition;

/** A table that asks for the tier knows all four. */
public final class TierInputRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).forEach(sheet -> sheet.table().inputs().stream()
                .filter(input -> input.expression().equals("tier") && !input.values().isBlank()).forEach(input -> {
                    List<String> missing = Tiers.ASCENDING.stream()
                            .filter(tier -> Allowed.of(input.values()).filter(allowed -> !allowed.has(tier)).isPresent()).toList();
                    if (!missing.isEmpty()) {
                        findings.column(FindingKind.DISAGREES, sheet.table().decision(), input, "允许的取值里没有 " + String.join("、", missing)
                                + "（" + TierNames.said(missing) + "），申报这些层级时引擎会报错。请列出四个层级。");
                    }
                }));
    }
}
