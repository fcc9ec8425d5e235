package org.tidu.policy.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** A condition stands once in the list of a tier, under one title. */
public final class OncePerTierRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "conditions").forEach(sheet -> {
            Map<List<String>, Row> seen = new HashMap<>();
            Map<String, Set<String>> natures = new HashMap<>();
            for (Row row : sheet.rows()) {
                sheet.text(row, "code").ifPresent(code -> {
                    TierNames.of(sheet, row).forEach(tier -> {
                        Row first = seen.putIfAbsent(List.of(code, tier), row);
                        if (first != null) {
                            findings.rows(FindingKind.DUPLICATE, sheet.table(), List.of(first, row), "都是条件 " + code + "，对"
                                    + TierNames.said(List.of(tier)) + "会列出两次，以哪一次为准说不清。请改正其中一行的条件代码，或使两行适用不同的层级。");
                        }
                    });
                    nature(sheet, row, code, natures, findings);
                });
            }
        });
    }

    private static void nature(Sheet sheet, Row row, String code, Map<String, Set<String>> natures, Findings findings) {
        Set<String> said = new HashSet<>();
        sheet.values(row, "nature").forEach(value -> said.add(String.valueOf(value)));
        Set<String> before = natures.putIfAbsent(code, said);
        if (before != null && said.stream().noneMatch(before::contains)) {
            sheet.note(findings, FindingKind.UNUSUAL, row, "nature", "是 " + String.join("、", said) + "，而同一条件 " + code + " 在前面的行是 "
                    + String.join("、", before) + "。请确认各层级确实不同，或改为一致。");
        }
    }
}
