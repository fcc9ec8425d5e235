package org.tidu.assessment;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.verdict.Judge;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/** With these facts, which conditions of which tier are met, and by how much not? */
@Service
public class AssessmentService {

    private final RuleSets ruleSets;
    private final FactsReader reader;
    private final Judge judge;

    AssessmentService(RuleSets ruleSets, FactsReader reader, Judge judge) {
        this.ruleSets = ruleSets;
        this.reader = reader;
        this.judge = judge;
    }

    /**
     * Reads facts in the form of the assessment contract.
     *
     * @throws org.tidu.problem.InvalidInput naming every bad field by its path, {@code facts.scenarios[2].code}
     */
    public Facts facts(EditionId editionId, Map<String, Object> given) {
        return reader.read(editionId, given);
    }

    /**
     * Judges facts by the tables of an edition. Stores nothing.
     *
     * @param ruleSetId {@code HN-2025}
     * @param tier      BASIC, ADVANCED, EXCELLENT or LEADING
     * @throws NotFound when the edition has no such rule set, or the rule set nothing on this tier
     */
    public Verdict assess(EditionId editionId, String ruleSetId, Tier tier, Facts facts) {
        RuleSet ruleSet = ruleSets.of(editionId).find(ruleSetId);
        return judge.judge(ruleSet, tier, ruleSet.view().of(facts))
                .orElseThrow(() -> new NotFound("规则集 " + ruleSetId + " 没有层级 " + tier + " 的条件"));
    }

    /**
     * The facts as the tables of this rule set see them.
     *
     * @throws NotFound when the edition has no such rule set
     */
    public Map<String, Object> seen(EditionId editionId, String ruleSetId, Facts facts) {
        return ruleSets.of(editionId).find(ruleSetId).view().of(facts);
    }

    /**
     * Whether this honour alone spares the provincial review of this tier, by the rule set's own table.
     *
     * @param kind code of the honour; year of its award
     * @throws NotFound when the edition has no such rule set
     */
    public boolean recognisesDirectly(EditionId editionId, String ruleSetId, Tier tier, String kind, int year) {
        return judge.recognisesDirectly(ruleSets.of(editionId).find(ruleSetId), tier, Map.of("kind", kind, "year", year));
    }

    /**
     * Judges every tier the rule set offers, ascending; the facts are prepared once.
     *
     * @throws NotFound when the edition has no such rule set
     */
    public List<Verdict> assessAll(EditionId editionId, String ruleSetId, Facts facts) {
        RuleSet ruleSet = ruleSets.of(editionId).find(ruleSetId);
        return judge.judge(ruleSet, ruleSet.view().of(facts));
    }
}
