package org.tidu.policy.rule;

import java.util.List;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** What may be accepted as a special case is a condition of the rule set, and whoever signs second is not below who accepts. */
public final class WaiverRule implements ContextRule {

    private static final List<String> LEVELS = List.of("COUNTY", "CITY");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        String base = Sheet.baseName(file);
        if (!base.endsWith("-waivers")) {
            return;
        }
        String ruleSet = base.replaceFirst("-waivers$", "");
        List<String> codes = edition.sheet(file.replaceFirst("-waivers\\.dmn$", ".dmn"), ruleSet + "-conditions").map(conditions ->
                conditions.rows().stream().flatMap(row -> conditions.text(row, "code").stream()).toList()).orElse(List.of());
        edition.sheet(file, base).ifPresent(sheet -> sheet.rows().forEach(row -> {
            sheet.keys(row).stream().filter(code -> !codes.contains(code)).forEach(code -> findings.rows(FindingKind.DISAGREES, sheet.table(),
                    List.of(row), "的条件 " + code + " 不在规则集的申报条件里，这一行永远用不上。请改正代码。"));
            if (sheet.keys(row).isEmpty()) {
                findings.rows(FindingKind.UNUSUAL, sheet.table(), List.of(row), "没有写条件，等于任何条件都可以认可，包括事故。请写明条件。");
            }
            int first = sheet.text(row, "level").map(LEVELS::indexOf).orElse(-1);
            int second = sheet.text(row, "secondLevel").map(LEVELS::indexOf).orElse(-1);
            if (second < first) {
                sheet.note(findings, FindingKind.UNUSUAL, row, "secondLevel", "低于认可的一级：核签人一般不低于认可人。请确认。");
            }
        }));
    }
}
