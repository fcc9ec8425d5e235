package org.tidu.replay.slider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A rule set's file cut down to what depends on one cell: of the conditions the rules that name the cell's column, or anything that comes from it; of
 * the decisions those that such a rule needs. What might depend on the cell stays; only what cannot goes.
 */
final class DependentRules {

    private static final Pattern FACT = Pattern.compile("(?<![\\p{L}\\p{N}_])facts(?![\\p{L}\\p{N}_])(?:\\s*\\.\\s*([\\p{L}_][\\p{L}\\p{N}_]*))?");

    private final Map<String, Element> decisions = new LinkedHashMap<>();
    private final Element conditions;
    private final Element changed;

    private DependentRules(Document dmn, String conditions, String changed) {
        DmnText.children(dmn.getDocumentElement(), "decision").forEach(decision -> decisions.put(decision.getAttribute("id"), decision));
        this.conditions = decisions.get(conditions);
        this.changed = decisions.get(changed);
    }

    /**
     * @param cell   the entry that holds the number
     * @param column name of its output; null for an input
     * @return names of the facts that what is left asks for; empty when it may ask for any
     */
    static Set<String> keep(Document dmn, String conditions, String changed, Element cell, String column) {
        DependentRules rules = new DependentRules(dmn, conditions, changed);
        rules.cut(cell, column);
        DmnText.children(dmn.getDocumentElement(), "DMNDI").forEach(pictures -> dmn.getDocumentElement().removeChild(pictures));
        return rules.facts();
    }

    private void cut(Element cell, String column) {
        Element table = DmnText.children(conditions, "decisionTable").get(0);
        if (Set.of("RULE ORDER", "COLLECT").contains(table.getAttribute("hitPolicy"))) {
            Set<String> names = changed == conditions ? Set.of() : comingFrom(column);
            boolean everyRule = DmnText.children(table, "input").stream().anyMatch(input -> mentionsAny(input, names));
            for (Element rule : DmnText.children(table, "rule")) {
                boolean isCells = cell.getParentNode() == rule;
                if (!everyRule && !isCells && !mentionsAny(rule, names)) {
                    table.removeChild(rule);
                }
            }
        }
        dropUnneeded(conditions, needed(), new HashSet<>());
    }

    /** The names whose values may be others when the cell is another. */
    private Set<String> comingFrom(String column) {
        Set<String> names = new TreeSet<>(column == null ? names(changed) : Set.of(column));
        boolean more = true;
        while (more) {
            more = false;
            for (Element decision : decisions.values()) {
                if (decision != conditions && mentionsAny(decision, names)) {
                    more |= names.addAll(names(decision));
                }
            }
        }
        return names;
    }

    /** Requirements that lead to nothing that is named any more. */
    private void dropUnneeded(Element decision, Set<Element> needed, Set<Element> seen) {
        if (!seen.add(decision)) {
            return;
        }
        for (Element requirement : DmnText.children(decision, "informationRequirement")) {
            Element required = required(requirement);
            if (required != null && !reaches(required, needed, new HashSet<>())) {
                decision.removeChild(requirement);
            }
        }
        DmnText.children(decision, "informationRequirement").stream().map(this::required).filter(one -> one != null)
                .forEach(one -> dropUnneeded(one, needed, seen));
    }

    /** What the conditions that are left name, directly or through others; worked out once. */
    private Set<Element> needed() {
        Map<Element, Set<String>> said = new LinkedHashMap<>();
        decisions.values().forEach(decision -> said.put(decision, names(decision)));
        Set<Element> needed = new HashSet<>(Set.of(conditions));
        List<Element> open = new ArrayList<>(needed);
        while (!open.isEmpty()) {
            String feel = DmnText.feel(open.remove(open.size() - 1));
            said.forEach((other, names) -> {
                if (!needed.contains(other) && mentionsAny(feel, names)) {
                    needed.add(other);
                    open.add(other);
                }
            });
        }
        return needed;
    }

    private boolean reaches(Element from, Set<Element> needed, Set<Element> seen) {
        return seen.add(from) && (needed.contains(from) || DmnText.children(from, "informationRequirement").stream().map(this::required)
                .anyMatch(one -> one != null && reaches(one, needed, seen)));
    }

    private Element required(Element requirement) {
        return DmnText.children(requirement, "requiredDecision").stream()
                .map(link -> decisions.get(link.getAttribute("href").replace("#", ""))).findFirst().orElse(null);
    }

    private static Set<String> names(Element decision) {
        Set<String> names = new TreeSet<>();
        DmnText.children(decision, "variable").forEach(variable -> names.add(variable.getAttribute("name")));
        DmnText.children(decision, "decisionTable").forEach(table ->
                DmnText.children(table, "output").forEach(output -> names.add(output.getAttribute("name"))));
        names.remove("");
        return names;
    }

    private static boolean mentionsAny(Element element, Set<String> names) {
        return mentionsAny(DmnText.feel(element), names);
    }

    private static boolean mentionsAny(String feel, Set<String> names) {
        return names.stream().anyMatch(name -> DmnText.mentions(feel, name));
    }

    private Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        Set<Element> left = new HashSet<>();
        collect(conditions, left);
        for (Element decision : left) {
            Matcher found = FACT.matcher(DmnText.feel(decision));
            while (found.find()) {
                if (found.group(1) == null) {
                    return Set.of();
                }
                facts.add(found.group(1));
            }
        }
        return facts;
    }

    private void collect(Element decision, Set<Element> left) {
        if (left.add(decision)) {
            DmnText.children(decision, "informationRequirement").stream().map(this::required).filter(one -> one != null)
                    .forEach(one -> collect(one, left));
        }
    }
}
