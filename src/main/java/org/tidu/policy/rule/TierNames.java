package org.tidu.policy.rule;

import java.util.List;
import java.util.stream.Stream;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** For which tiers rows are. */
final class TierNames {

    private TierNames() {}

    static List<String> of(Sheet sheet, Row row) {
        return Tiers.ASCENDING.stream().filter(tier -> sheet.applies(row, "tier", tier)).toList();
    }

    /** 先进级、卓越级 */
    static String said(List<String> tiers) {
        return String.join("、", tiers.stream().map(Tiers::name).toList());
    }

    /** The table {@code <rule set>-<name>} of a rule set's own file. */
    static Stream<Sheet> own(Edition edition, String file, String name) {
        return edition.sheet(file, Sheet.baseName(file) + "-" + name).stream();
    }
}
