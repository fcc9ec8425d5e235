package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** The catalogue of scenarios fits together: numbers occur once, segments and groups exist, a description stands where a tier has one. */
public final class CatalogueRule implements ContextRule {

    private static final String FILE = "scenario-catalogue.dmn";

    @Override
    public void check(Edition edition, String file, Findings findings) {
        if (file.endsWith("/" + FILE)) {
            edition.sheet(file, "scenario-catalogue").ifPresent(sheet -> {
                once(sheet, "guideNumber", findings);
                once(sheet, "tableNumber", findings);
                once(sheet, "name", findings);
                sheet.rows().forEach(row -> entry(edition, file, sheet, row, findings));
            });
            edition.sheet(file, "scenario-segments").ifPresent(sheet -> {
                once(sheet, "segmentName", findings);
                sheet.rows().forEach(row -> group(edition, file, sheet, row, findings));
            });
        } else if (file.endsWith("/scenario-descriptions.dmn")) {
            edition.sheet(file, "scenario-descriptions").ifPresent(sheet -> edition.shared(FILE, "scenario-catalogue")
                    .ifPresent(catalogue -> sheet.rows().forEach(row -> described(sheet, row, catalogue, findings))));
        }
    }

    private static void once(Sheet sheet, String output, Findings findings) {
        Map<Object, Row> seen = new HashMap<>();
        sheet.rows().forEach(row -> sheet.values(row, output).stream().findFirst().map(value -> seen.putIfAbsent(value, row))
                .ifPresent(first -> sheet.note(findings, FindingKind.DUPLICATE, row, output, "与第 " + first.number() + " 行相同，应各不相同。请改正。")));
    }

    private static void entry(Edition edition, String file, Sheet sheet, Row row, Findings findings) {
        String code = sheet.keys(row).stream().findFirst().orElse("");
        if (code.matches("S\\d\\d") && !sheet.number(row, "guideNumber").equals(Optional.of(new BigDecimal(Integer.parseInt(code.substring(1)))))) {
            sheet.note(findings, FindingKind.DISAGREES, row, "guideNumber", "与编码 " + code + " 不符：编码就是指引序号。请改正。");
        }
        sheet.text(row, "segment").filter(segment -> edition.sheet(file, "scenario-segments").filter(all -> all.row(segment).isEmpty()).isPresent())
                .ifPresent(segment -> sheet.note(findings, FindingKind.DISAGREES, row, "segment", "的环节 " + segment + " 不在环节表里。请改正，或先补环节。"));
    }

    private static void group(Edition edition, String file, Sheet sheet, Row row, Findings findings) {
        Optional<String> name = sheet.text(row, "group").flatMap(group -> edition.sheet(file, "scenario-groups")
                .flatMap(groups -> groups.row(group).flatMap(one -> groups.text(one, "groupName"))));
        if (!name.equals(sheet.text(row, "groupName"))) {
            sheet.note(findings, FindingKind.DISAGREES, row, "groupName", "与大环节表中该编码的名称（" + name.orElse("无") + "）不同。请改为一致。");
        }
    }

    private static void described(Sheet sheet, Row row, Sheet catalogue, Findings findings) {
        sheet.keys(row).stream().findFirst().flatMap(catalogue::row).flatMap(entry -> catalogue.text(entry, "fromTier"))
                .filter(Tiers.ASCENDING::contains).ifPresent(from -> Tiers.ASCENDING.forEach(tier -> {
                    boolean due = Tiers.ASCENDING.indexOf(tier) >= Tiers.ASCENDING.indexOf(from);
                    if (due == sheet.text(row, tier.toLowerCase(Locale.ROOT)).isEmpty()) {
                        sheet.note(findings, FindingKind.DISAGREES, row, tier.toLowerCase(Locale.ROOT), due
                                ? "没有描述，而场景目录写明从" + Tiers.name(from) + "起有描述。请补写。" : "有描述，而场景目录写明从" + Tiers.name(from) + "起才有。请核对附表。");
                    }
                }));
    }
}
