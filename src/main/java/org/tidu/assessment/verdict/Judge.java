package org.tidu.assessment.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.term.Tier;

/** Puts facts before the tables of a rule set. Binding verdicts and self-tests are judged here and nowhere else. */
@Component
public class Judge {

    private final Decisions decisions;

    public Judge(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Empty when the rule set has no requirements for this tier, so does not offer it. */
    public Optional<Verdict> judge(RuleSet ruleSet, Tier tier, Map<String, Object> seen) {
        return ruleSet.tiers().contains(tier) ? Optional.of(judge(ruleSet, List.of(tier), seen).get(0)) : Optional.empty();
    }

    /** All tiers the rule set offers, ascending. */
    public List<Verdict> judge(RuleSet ruleSet, Map<String, Object> seen) {
        return judge(ruleSet, ruleSet.tiers(), seen);
    }

    private List<Verdict> judge(RuleSet ruleSet, List<Tier> tiers, Map<String, Object> seen) {
        List<List<Map<String, Object>>> rows = decisions.rowsByTier(
                ruleSet.tables(), ruleSet.key("conditions"), tiers.stream().map(Tier::value).toList(), Map.of("facts", seen));
        List<Verdict> verdicts = new ArrayList<>(tiers.size());
        for (int i = 0; i < tiers.size(); i++) {
            List<Condition> conditions = rows.get(i).stream().map(Condition::of).toList();
            verdicts.add(Verdict.of(ruleSet, tiers.get(i), recognisedDirectly(ruleSet, tiers.get(i), seen), conditions));
        }
        return verdicts;
    }

    /** What the rule set asks of a reference tier beyond its conditions, if it asks anything. */
    public boolean mayBeReference(RuleSet ruleSet, Tier tier, Map<String, Object> seen) {
        return !ruleSet.holds("reference")
                || decisions.row(ruleSet.tables(), ruleSet.key("reference"), asked(tier, seen))
                        .containsValue(Boolean.TRUE);
    }

    private boolean recognisedDirectly(RuleSet ruleSet, Tier tier, Map<String, Object> seen) {
        return Facts.rows(seen, "honours").stream().anyMatch(honour -> recognisesDirectly(ruleSet, tier, honour));
    }

    /** Whether this honour spares the provincial review; never where the rule set has no table of that. */
    public boolean recognisesDirectly(RuleSet ruleSet, Tier tier, Map<String, Object> honour) {
        return ruleSet.files().honours().filter(table -> spares(table, tier, honour)).isPresent();
    }

    private boolean spares(DecisionFile honours, Tier tier, Map<String, Object> honour) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("tier", tier.value());
        variables.put("honourKind", honour.get("kind"));
        variables.put("benchmarkYear", honour.get("year"));
        return Boolean.TRUE.equals(decisions.row(honours, honours.baseName(), variables).get("directRecognition"));
    }

    private static Map<String, Object> asked(Tier tier, Map<String, Object> seen) {
        return Map.of("tier", tier.value(), "facts", seen);
    }
}
