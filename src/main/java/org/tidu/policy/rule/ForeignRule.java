package org.tidu.policy.rule;

import java.util.Locale;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** A file says of itself what its name says: jurisdiction and year, and its decisions bear its name. */
public final class ForeignRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        if (!Contracts.isRuleSet(file)) {
            return;
        }
        String base = Sheet.baseName(file);
        String jurisdiction = base.substring(0, base.indexOf('-')).toUpperCase(Locale.ROOT);
        String year = base.substring(base.indexOf('-') + 1);
        edition.model(file).ifPresent(model -> model.decisions().stream().filter(decision -> !decision.id().startsWith(base + "-"))
                .forEach(decision -> findings.decision(FindingKind.FOREIGN, decision, "的标识是 " + decision.id() + "，不以 " + base
                        + "- 开头：像是别的规则集的表。请换回本规则集的文件，或改正标识。")));
        TierNames.own(edition, file, "rule-set").forEach(sheet -> sheet.rows().forEach(row -> {
            sheet.text(row, "jurisdiction").filter(said -> !said.equals(jurisdiction)).ifPresent(said ->
                    sheet.note(findings, FindingKind.FOREIGN, row, "jurisdiction", "写的是 " + said + "，而文件 " + base
                            + " 是 " + jurisdiction + " 的规则集。请改回 " + jurisdiction + "，或换回正确的文件。"));
            sheet.text(row, "edition").filter(said -> !said.contains(year)).ifPresent(said ->
                    sheet.note(findings, FindingKind.FOREIGN, row, "edition", "写的是“" + said + "”，而文件名是 " + year + " 年的。请改正其一。"));
            sheet.text(row, "inForceFrom").filter(said -> !said.startsWith(year)).ifPresent(said ->
                    sheet.note(findings, FindingKind.UNUSUAL, row, "inForceFrom", "是 " + said + "，不在 " + year + " 年内。请确认。"));
        }));
    }
}
