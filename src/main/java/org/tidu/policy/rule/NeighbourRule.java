package org.tidu.policy.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.decision.check.before.Term;
import org.tidu.decision.check.before.Terms;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/**
 * The same condition is judged in the same way elsewhere: in the rows of the other tiers and in the other rule sets of the edition. Asked of
 * those only that look at the same facts and numbers; what a jurisdiction asks otherwise looks at others.
 */
public final class NeighbourRule implements ContextRule {

    private static final List<String> COLUMNS = List.of("met", "actual", "gap", "nature", "soft");
    /** What may be worded otherwise. */
    private static final Set<String> WORDED = Set.of("actual", "gap");
    private static final int FEWEST = 2;

    private record Place(Sheet sheet, Row row) {}

    @Override
    public void check(Edition edition, String file, Findings findings) {
        if (!Contracts.isRuleSet(file)) {
            return;
        }
        Map<String, List<Place>> places = places(edition);
        TierNames.own(edition, file, "conditions").forEach(sheet -> sheet.rows().forEach(row -> sheet.text(row, "code").ifPresent(code ->
                COLUMNS.forEach(column -> different(sheet.cell(row, column), cells(places.get(code), file, row, column), WORDED.contains(column))
                        .ifPresent(usual -> sheet.note(findings, FindingKind.UNUSUAL, row, column, "与同一条件 " + code
                                + " 在其他行、其他规则集里的写法不同：那里都是“" + shortened(usual) + "”。请确认确实不同，或改为一致。"))))));
        String base = Sheet.baseName(file);
        edition.model(file).ifPresent(model -> model.decisions().forEach(decision -> decision.literal().ifPresent(text ->
                different(text, literals(edition, file, decision.id().replaceFirst("^" + base, "")), false).ifPresent(usual ->
                        findings.decision(FindingKind.UNUSUAL, decision, "的算法与其他规则集的同名决策不同：那里都是“" + shortened(usual)
                                + "”。请确认确实不同，或改为一致。")))));
    }

    /** Rows of conditions in all rule sets, by their codes. */
    private static Map<String, List<Place>> places(Edition edition) {
        Map<String, List<Place>> places = new HashMap<>();
        ruleSets(edition).flatMap(file -> TierNames.own(edition, file, "conditions")).forEach(sheet -> sheet.rows().forEach(row ->
                sheet.text(row, "code").ifPresent(code -> places.computeIfAbsent(code, any -> new ArrayList<>()).add(new Place(sheet, row)))));
        return places;
    }

    private static List<String> cells(List<Place> places, String file, Row self, String column) {
        return places.stream().filter(place -> !(place.sheet().file().equals(file) && place.row().id().equals(self.id())))
                .map(place -> place.sheet().cell(place.row(), column)).toList();
    }

    private static List<String> literals(Edition edition, String own, String name) {
        return ruleSets(edition).filter(file -> !file.equals(own)).flatMap(file -> edition.model(file).stream()
                .flatMap(model -> model.decisions().stream()).filter(decision -> decision.id().equals(Sheet.baseName(file) + name))
                .flatMap(decision -> decision.literal().stream())).toList();
    }

    private static Stream<String> ruleSets(Edition edition) {
        return edition.names().stream().filter(Contracts::isRuleSet);
    }

    /** How the others have it, if nearly all of them agree and it is the same question. */
    private static Optional<String> different(String cell, List<String> others, boolean worded) {
        Map<String, Long> counted = others.stream().flatMap(text -> meaning(text, worded).stream())
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
        return counted.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= FEWEST && most.getValue() * 3 >= others.size() * 2L)
                .map(most -> others.stream().filter(text -> meaning(text, worded).equals(Optional.of(most.getKey()))).findFirst().orElse(""))
                .filter(usual -> !meaning(cell, worded).equals(meaning(usual, worded)) && reads(cell).equals(reads(usual)))
                .filter(usual -> !usual.startsWith("{"));
    }

    private static Optional<String> meaning(String text, boolean worded) {
        return Terms.of(text).map(Term::toString).map(said -> worded ? said.replaceAll("\"[^\"]*\"", "“”") : said);
    }

    private static Set<String> reads(String text) {
        return Terms.of(text).stream().flatMap(term -> term.all().stream()).filter(term -> term.is("name", "field"))
                .map(term -> String.valueOf(term.value())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
