package org.tidu.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tidu.problem.NotFound;

/** With these facts, which conditions of which tier are met, and by how much not? */
@Service
public class AssessmentService {

    private final Decisions decisions;
    private final Scenarios scenarios;
    private final FactsReader reader;

    AssessmentService(Decisions decisions, Scenarios scenarios, FactsReader reader) {
        this.decisions = decisions;
        this.scenarios = scenarios;
        this.reader = reader;
    }

    /**
     * Reads facts in the form of the assessment contract.
     *
     * @throws org.tidu.problem.InvalidInput naming every bad field by its path, {@code facts.scenarios[2].code}
     */
    public Facts facts(String editionId, Map<String, Object> given) {
        return reader.read(editionId, given);
    }

    /**
     * Judges facts by the tables of an edition. Stores nothing.
     *
     * @param ruleSetId {@code HN-2025}
     * @param tier      BASIC, ADVANCED, EXCELLENT or LEADING
     * @throws NotFound when the edition has no such rule set, or the rule set nothing on this tier
     */
    public Verdict assess(String editionId, String ruleSetId, String tier, Facts facts) {
        RuleSet ruleSet = RuleSet.find(decisions, editionId, ruleSetId);
        Map<String, Object> requirements =
                decisions.row(ruleSet.tables(), ruleSet.key("requirements"), Map.of("tier", tier));
        if (requirements.isEmpty()) {
            throw new NotFound("规则集 " + ruleSetId + " 没有层级 " + tier + " 的条件");
        }
        Map<String, Object> seen = FactsForRules.of(facts, scenarios.byCode(editionId));
        List<Condition> conditions = decisions
                .rows(ruleSet.tables(), ruleSet.key("conditions"), Map.of("tier", tier, "facts", seen)).stream()
                .map(Condition::of)
                .toList();
        return Verdict.of(ruleSet.ref((String) requirements.get("inForceFrom")), tier,
                recognisedDirectly(ruleSet, tier, facts), conditions);
    }

    private boolean recognisedDirectly(RuleSet ruleSet, String tier, Facts facts) {
        return ruleSet.honours().isPresent()
                && facts.rows("honours").stream().anyMatch(honour -> spares(ruleSet.honours().get(), tier, honour));
    }

    private boolean spares(DecisionFile honours, String tier, Map<String, Object> honour) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("tier", tier);
        variables.put("honourKind", honour.get("kind"));
        variables.put("benchmarkYear", honour.get("year"));
        return Boolean.TRUE.equals(
                decisions.row(honours, RuleSet.honoursKey(honours), variables).get("directRecognition"));
    }
}
