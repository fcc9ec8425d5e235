package org.tidu.assessment.ruleset;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidu.problem.NotFound;

/**
 * All rule sets of one edition, by jurisdiction in the order the rule sets give, each jurisdiction's oldest first.
 *
 * @param broken the files of those that cannot be read, by their ids; the others are not touched by them, and the log says why
 */
public record RuleBook(Map<String, List<RuleSet>> byJurisdiction, Map<String, String> broken) {

    static RuleBook of(List<RuleSet> found, Map<String, String> broken) {
        Map<String, List<RuleSet>> grouped = found.stream()
                .sorted(comparing(RuleSet::inForceFrom).thenComparing(RuleSet::id))
                .collect(Collectors.groupingBy(RuleSet::jurisdiction));
        Map<String, List<RuleSet>> ordered = new LinkedHashMap<>();
        grouped.entrySet().stream().sorted(Map.Entry.comparingByValue(order()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return new RuleBook(ordered, Map.copyOf(broken));
    }

    public List<String> jurisdictions() {
        return List.copyOf(byJurisdiction.keySet());
    }

    public List<RuleSet> all() {
        return byJurisdiction.values().stream().flatMap(Collection::stream).toList();
    }

    /** @throws NotFound when the edition has no such rule set, or it cannot be read */
    public RuleSet find(String id) {
        return all().stream().filter(ruleSet -> ruleSet.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound(broken.containsKey(id)
                        ? "版本中的规则集 " + id + " 无法使用：文件 " + broken.get(id) + " 有误，请联系规则负责人" : "版本中没有规则集 " + id));
    }

    /** The jurisdiction's latest that is in force on this day. */
    public Optional<RuleSet> inForce(String jurisdiction, LocalDate asOf) {
        return byJurisdiction.get(jurisdiction).stream().filter(ruleSet -> ruleSet.isInForce(asOf))
                .reduce((earlier, later) -> later);
    }

    /** As the newest rule set of each says; who says nothing comes by the age of the first. */
    private static Comparator<List<RuleSet>> order() {
        return comparing((List<RuleSet> own) -> own.get(own.size() - 1).order())
                .thenComparing(own -> own.get(0).inForceFrom())
                .thenComparing(own -> own.get(0).jurisdiction());
    }
}
