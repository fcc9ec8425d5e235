package org.tidu.policy.rule;

import java.util.List;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** What a tier requires is asked by a condition of that tier, and a condition does not measure by a requirement that is not there. */
public final class RequirementUseRule implements ContextRule {

    private static final List<String> ASKED = List.of("met", "required");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "requirements").forEach(requirements -> TierNames.own(edition, file, "conditions").forEach(conditions ->
                requirements.table().outputs().stream().map(Column::name)
                        .filter(name -> conditions.rows().stream().anyMatch(row -> asks(conditions, row, name)))
                        .forEach(name -> requirements.rows().forEach(row -> check(requirements, row, name, conditions, findings)))));
    }

    private static void check(Sheet requirements, Row requirement, String name, Sheet conditions, Findings findings) {
        boolean none = requirements.cell(requirement, name).equals("null");
        for (String tier : TierNames.of(requirements, requirement)) {
            List<Row> ofTier = conditions.rows().stream().filter(row -> conditions.applies(row, "tier", tier)).toList();
            List<Row> asking = ofTier.stream().filter(row -> asks(conditions, row, name)).toList();
            if (!none && ofTier.stream().noneMatch(row -> row.outputs().stream().anyMatch(cell -> Reads.in(cell).contains(name)))) {
                requirements.note(findings, FindingKind.UNUSUAL, requirement, name, "写了要求，而" + Tiers.name(tier)
                        + "的申报条件里没有一条用到它，等于没有这项要求。请补上条件，或确认。");
            } else if (none) {
                asking.stream().filter(row -> row.outputs().stream().noneMatch(cell -> isGuarded(cell, name))).findFirst().ifPresent(row ->
                        requirements.note(findings, FindingKind.UNUSUAL, requirement, name, "是空的，而" + Tiers.name(tier) + "的条件"
                                + conditions.text(row, "title").map(title -> "“" + title + "”").orElse("") + "要用它：谁也不能满足。请填写要求，或使这条条件不适用这个层级。"));
            }
        }
    }

    private static boolean asks(Sheet conditions, Row row, String name) {
        return ASKED.stream().anyMatch(output -> Reads.in(conditions.cell(row, output)).contains(name));
    }

    private static boolean isGuarded(String cell, String name) {
        return cell.matches("(?s).*\\b" + name + "\\s*!?=\\s*null.*");
    }
}
