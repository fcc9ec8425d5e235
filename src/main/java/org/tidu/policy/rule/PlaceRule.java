package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** Jurisdictions are shown one after the other: each rule set has a place of its own, and none is left out. */
public final class PlaceRule implements ContextRule {

    private static final String ORDER = "order";
    /** One or two by themselves may stand anywhere. */
    private static final int FEWEST = 3;

    @Override
    public void check(Edition edition, String file, Findings findings) {
        if (!Contracts.isRuleSet(file)) {
            return;
        }
        Map<String, BigDecimal> places = new TreeMap<>();
        edition.names().stream().filter(Contracts::isRuleSet).forEach(name -> head(edition, name).ifPresent(sheet ->
                sheet.rows().stream().flatMap(row -> sheet.number(row, ORDER).stream()).findFirst().ifPresent(place -> places.put(name, place))));
        BigDecimal own = places.remove(file);
        if (own == null || places.size() + 1 < FEWEST) {
            return;
        }
        places.entrySet().stream().filter(other -> other.getValue().compareTo(own) == 0).findFirst().ifPresentOrElse(
                other -> note(edition, file, findings, "与规则集 " + Sheet.baseName(other.getKey()) + " 的相同，两个规则集排在同一位。请确认，或改为各自的次序。"),
                () -> {
                    BigDecimal before = own.subtract(BigDecimal.ONE);
                    if (before.signum() > 0 && places.values().stream().noneMatch(place -> place.compareTo(before) == 0)) {
                        note(edition, file, findings, "而第 " + before.toPlainString() + " 位没有规则集。请确认，或改为紧接其后的次序。");
                    }
                });
    }

    private static Optional<Sheet> head(Edition edition, String file) {
        return edition.sheet(file, Sheet.baseName(file) + "-rule-set");
    }

    private static void note(Edition edition, String file, Findings findings, String words) {
        head(edition, file).ifPresent(sheet -> {
            for (Row row : sheet.rows()) {
                sheet.note(findings, FindingKind.UNUSUAL, row, ORDER, "是 " + sheet.cell(row, ORDER) + "，" + words);
            }
        });
    }
}
