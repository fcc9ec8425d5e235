package org.tidu.policy.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;

/** What is asked of a tier is asked of those above it, unless it is asked of one alone; and each declared condition stands in a row. */
public final class ConditionTiersRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "conditions").forEach(sheet -> {
            Map<String, Set<String>> tiers = new LinkedHashMap<>();
            Map<String, Row> last = new LinkedHashMap<>();
            sheet.rows().forEach(row -> sheet.text(row, "code").ifPresent(code -> {
                tiers.computeIfAbsent(code, any -> new TreeSet<>()).addAll(TierNames.of(sheet, row));
                last.put(code, row);
            }));
            tiers.forEach((code, asked) -> missing(asked).ifPresent(tier -> findings.rows(FindingKind.UNUSUAL, sheet.table(), List.of(last.get(code)),
                    "：条件 " + code + " 对" + TierNames.said(Tiers.ASCENDING.stream().filter(asked::contains).toList()) + "都适用，唯独不适用"
                            + Tiers.name(tier) + "。低一级要求的，高一级一般也要求。请确认，或补上。")));
            sheet.output("code").ifPresent(column -> Sheets.codes(column).stream().map(String::valueOf).filter(code -> !tiers.containsKey(code))
                    .forEach(code -> findings.decision(FindingKind.UNUSUAL, sheet.table().decision(), "没有条件 " + code
                            + "，而“" + column.label() + "”列的取值里有它：像是丢了一行。请补上这一行；确实不再要求的，从取值里去掉。")));
        });
    }

    /** The first tier above the lowest that is left out. */
    private static Optional<String> missing(Set<String> asked) {
        if (asked.size() < 2) {
            return Optional.empty();
        }
        int lowest = asked.stream().mapToInt(Tiers.ASCENDING::indexOf).min().orElse(0);
        return Tiers.ASCENDING.stream().skip(lowest).filter(tier -> !asked.contains(tier)).findFirst();
    }
}
