package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** A jurisdiction's own table of scenarios is the catalogue in another order and wording. */
public final class OwnScenariosRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        String id = Sheet.baseName(file);
        Optional<Sheet> catalogue = edition.shared("scenario-catalogue.dmn", "scenario-catalogue");
        if (id.endsWith("-scenarios") && catalogue.isPresent()) {
            edition.sheet(file, id).ifPresent(own -> check(own, catalogue.get(), edition, findings));
        }
    }

    private static void check(Sheet own, Sheet catalogue, Edition edition, Findings findings) {
        Set<String> codes = new HashSet<>();
        Map<BigDecimal, String> numbers = new HashMap<>();
        for (Row row : own.rows()) {
            for (String code : own.keys(row)) {
                codes.add(code);
                catalogue.row(code).ifPresentOrElse(entry -> same(own, row, catalogue, entry, edition, findings), () ->
                        findings.rows(FindingKind.DISAGREES, own.table(), List.of(row), "的场景 " + code + " 不在场景目录里。请改正编码。"));
                own.number(row, "number").map(number -> numbers.putIfAbsent(number, code)).ifPresent(other -> own.note(findings,
                        FindingKind.DUPLICATE, row, "number", "与场景 " + other + " 的序号相同。每个场景一个序号，请改正。"));
            }
        }
        catalogue.rows().stream().flatMap(row -> catalogue.keys(row).stream()).filter(code -> !codes.contains(code)).forEach(code ->
                findings.decision(FindingKind.DISAGREES, own.table().decision(), "没有场景 " + code + "：企业建了这个场景也不会计入。请补上这一行。"));
    }

    private static void same(Sheet own, Row row, Sheet catalogue, Row entry, Edition edition, Findings findings) {
        String name = catalogue.text(entry, "alias").or(() -> catalogue.text(entry, "name")).orElse("");
        if (!own.text(row, "name").equals(Optional.of(name))) {
            own.note(findings, FindingKind.DISAGREES, row, "name", "与场景目录中的名称“" + name + "”不同：像是放错了行。请改正编码或名称；附表另有写法的，先补进目录的“附表名称”。");
        }
        if (!own.number(row, "number").equals(catalogue.number(entry, "tableNumber"))) {
            own.note(findings, FindingKind.DISAGREES, row, "number", "与场景目录中的附表序号不同。请核对附表。");
        }
        catalogue.text(entry, "fromTier").filter(Tiers.ASCENDING::contains).ifPresent(from -> {
            List<String> tiers = Tiers.ASCENDING.subList(Tiers.ASCENDING.indexOf(from), Tiers.ASCENDING.size());
            if (!own.values(row, "tiers").equals(tiers)) {
                own.note(findings, FindingKind.DISAGREES, row, "tiers", "是 " + own.values(row, "tiers") + "，而场景目录写明从" + Tiers.name(from)
                        + "起有描述（" + tiers + "）：少列的层级不会计数。请核对附表，两处改为一致。");
            }
        });
        catalogue.text(entry, "segment").flatMap(segment -> edition.shared("scenario-catalogue.dmn", "scenario-segments")
                .flatMap(segments -> segments.row(segment).map(one -> List.of(segments.text(one, "segmentName").orElse(""),
                        segments.text(one, "segmentAlias").orElse(""))))).ifPresent(names -> {
            if (!names.contains(own.text(row, "segmentName").orElse(""))) {
                own.note(findings, FindingKind.DISAGREES, row, "segmentName", "不是场景目录中该场景的环节（" + names.get(0) + "）。请改正。");
            }
        });
    }
}
