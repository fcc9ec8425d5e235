package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** "Near the pass mark" of the site visits lies around the pass mark of the bands of scores. */
public final class PassMarkRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        String base = Sheet.baseName(file);
        if (!Set.of("site-visit-sampling", "expert-score-band").contains(base)) {
            return;
        }
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        Optional<BigDecimal> pass = edition.sheet(folder + "expert-score-band.dmn", "expert-score-band").flatMap(bands -> bands.rows().stream()
                .filter(row -> bands.text(row, "scoreBand").equals(Optional.of("PASS"))).findFirst().map(row -> constants(row, 0)).flatMap(all ->
                        all.stream().min(BigDecimal::compareTo)));
        edition.sheet(folder + "site-visit-sampling.dmn", "site-visit-sampling").ifPresent(visits -> pass.ifPresent(mark -> {
            Set<BigDecimal> edges = new TreeSet<>();
            int average = visits.table().inputs().stream().map(input -> input.expression()).toList().indexOf("averageScore");
            visits.rows().forEach(row -> edges.addAll(average < 0 ? List.of() : constants(row, average)));
            edges.removeIf(edge -> edge.signum() == 0 || edge.compareTo(BigDecimal.valueOf(100)) == 0);
            BigDecimal middle = edges.isEmpty() ? mark : edges.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(edges.size()), 4, RoundingMode.HALF_UP);
            if (middle.compareTo(mark) != 0) {
                findings.decision(FindingKind.UNUSUAL, edition.sheet(file, base).orElse(visits).table().decision(),
                        "与另一张表不协调：合格线是 " + mark.toPlainString() + " 分，现场核查以 " + edges + " 为接近合格线的范围，不在合格线两边对称。请确认，或两处一起改。");
            }
        }));
    }

    private static List<BigDecimal> constants(Row row, int input) {
        return Reading.compared(row.inputs().get(input)).stream().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).toList();
    }
}
