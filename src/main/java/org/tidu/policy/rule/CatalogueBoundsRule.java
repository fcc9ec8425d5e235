package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** No tier asks for more scenarios than there are in the column it counts, nor for groups or levels there are none of. */
public final class CatalogueBoundsRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "requirements").forEach(sheet -> sheet.rows().forEach(row -> {
            scenarios(edition, file, sheet, row, findings);
            sheet.number(row, "minimumMaturity").filter(level -> edition.shared("maturity-level.dmn", "maturity-level")
                    .filter(levels -> levels.rows().stream().noneMatch(one -> levels.number(one, "maturityLevel").equals(Optional.of(level))))
                    .isPresent()).ifPresent(level -> sheet.note(findings, FindingKind.OUT_OF_BOUNDS, row, "minimumMaturity",
                            "要求 " + level.toPlainString() + " 级，成熟度等级表里没有这一级，没有企业能够满足。请改正。"));
        }));
    }

    private static void scenarios(Edition edition, String file, Sheet sheet, Row row, Findings findings) {
        Optional<BigDecimal> least = sheet.number(row, "minimumScenarios");
        String counted = sheet.text(row, "countedIn").orElse("GUIDE");
        long there = column(edition, file, counted);
        if (least.isPresent() && there > 0 && least.get().compareTo(BigDecimal.valueOf(there)) > 0) {
            sheet.note(findings, FindingKind.OUT_OF_BOUNDS, row, "minimumScenarios", "要求 " + least.get().toPlainString() + " 个场景，而"
                    + (Tiers.ASCENDING.contains(counted) ? "附表“" + Tiers.name(counted) + "”一列只有 " : "指引只有 ") + there
                    + " 个，没有企业能够满足。请改为不超过 " + there + " 的数。");
        }
        if (there == 0 && Tiers.ASCENDING.contains(counted)) {
            sheet.note(findings, FindingKind.UNUSUAL, row, "countedIn", "按附表“" + Tiers.name(counted) + "”一列计数，而这套规则没有附表，指引里也不分层级。请确认，或改为 GUIDE。");
        }
        List<String> tiers = TierNames.of(sheet, row);
        if (Tiers.ASCENDING.contains(counted) && !tiers.contains(counted)) {
            sheet.note(findings, FindingKind.UNUSUAL, row, "countedIn", "按“" + Tiers.name(counted) + "”一列计数，而这一行是"
                    + TierNames.said(tiers) + "的要求。请确认，或改为本层级。");
        }
    }

    /** How many scenarios a column of the jurisdiction's own table describes; of the guide for GUIDE. */
    private static long column(Edition edition, String file, String counted) {
        if (!Tiers.ASCENDING.contains(counted)) {
            return edition.shared("scenario-catalogue.dmn", "scenario-catalogue").map(all -> all.rows().size()).orElse(0);
        }
        String own = file.replaceFirst("\\.dmn$", "-scenarios.dmn");
        return edition.sheet(own, Sheet.baseName(own)).map(table ->
                table.rows().stream().filter(row -> table.values(row, "tiers").contains(counted)).count()).orElse(0L);
    }
}
