package org.tidu.workbench.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.FindingKind;

/**
 * Findings that state one fact in other words are one to be confirmed: that the text of a row does not follow its cells is said by what stands in the
 * cell, by what stands in the text, and by what was changed. Each of these sentences stays in the one that is left.
 */
final class SameFact {

    /** What quotes the text of the row, and how to mend it, comes last in each of them. */
    private static final String QUOTE = "（“";
    private static final String ROW = "行";

    private SameFact() {}

    /** In the order of the first of each. */
    static List<Finding> once(List<Finding> findings) {
        Map<Object, List<Finding>> facts = new LinkedHashMap<>();
        findings.forEach(finding -> facts.computeIfAbsent(fact(finding), any -> new ArrayList<>()).add(finding));
        return facts.values().stream().map(SameFact::one).toList();
    }

    private static Object fact(Finding finding) {
        return finding.kind() == FindingKind.TEXT_DIFFERS && finding.ruleIds().size() == 1 && finding.message().contains(QUOTE)
                ? List.of(finding.file(), finding.decision(), finding.ruleIds()) : finding;
    }

    private static Finding one(List<Finding> same) {
        Finding last = same.get(same.size() - 1);
        if (same.size() == 1) {
            return last;
        }
        int place = last.message().indexOf(ROW) + 1;
        Set<String> sentences = new LinkedHashSet<>();
        same.forEach(finding -> sentences.add(finding.message().substring(place, finding.message().indexOf(QUOTE)).replaceFirst("^的", "")));
        return new Finding(last.kind(), last.file(), last.decision(), last.ruleIds(), "", last.message().substring(0, place) + "："
                + String.join("；", sentences) + last.message().substring(last.message().indexOf(QUOTE)));
    }
}
