package org.tidu.assessment.selftest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tidu.assessment.digital.DigitalScore;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.assessment.verdict.Judge;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.problem.FieldErrors;
import org.tidu.term.Tier;

/**
 * Tells anybody how facts stand against the rules of several jurisdictions (申报条件自测), by the tables of the day asked about and the same
 * {@link Judge} that binds a real declaration. Stores nothing.
 */
@Service
public class SelfTest {

    private final Models models;
    private final SelfTestReader reader;
    private final RuleSets ruleSets;
    private final Judge judge;
    private final Decisions decisions;
    private final EnterpriseSizes sizes;

    public SelfTest(Models models, SelfTestReader reader, RuleSets ruleSets, Judge judge,
            Decisions decisions, EnterpriseSizes sizes) {
        this.models = models;
        this.reader = reader;
        this.ruleSets = ruleSets;
        this.judge = judge;
        this.decisions = decisions;
        this.sizes = sizes;
    }

    /**
     * @param given  the question as read from JSON
     * @param errors what is known to be wrong with it already
     * @throws org.tidu.problem.InvalidInput naming every bad field
     */
    public SelfTestAnswer answer(Object given, FieldErrors errors) {
        return answer(reader.read(models::asOf, given, errors));
    }

    private SelfTestAnswer answer(SelfTestQuestion question) {
        List<Verdict> results = new ArrayList<>();
        Map<String, String> referenceTier = new LinkedHashMap<>();
        question.jurisdictions().forEach(jurisdiction -> referenceTier.put(jurisdiction, null));
        for (RuleSet ruleSet : question.inForce()) {
            Map<String, Object> seen = ruleSet.view().of(question.facts());
            List<Verdict> verdicts = judge.judge(ruleSet, seen);
            verdicts.stream().filter(verdict -> question.tiers().contains(verdict.tier())).forEach(results::add);
            referenceTier.put(ruleSet.jurisdiction(), referenceTier(ruleSet, verdicts, seen));
        }
        return new SelfTestAnswer(results, referenceTier, digitalScore(question),
                sizes.of(question.editionId(), question.facts()), question.notInForce());
    }

    /** The highest tier all of whose conditions are met, each tier judged on its own. */
    private String referenceTier(RuleSet ruleSet, List<Verdict> verdicts, Map<String, Object> seen) {
        return verdicts.stream()
                .filter(Verdict::eligible)
                .map(Verdict::tier)
                .filter(tier -> judge.mayBeReference(ruleSet, tier, seen))
                .reduce((lower, higher) -> higher)
                .map(Tier::value)
                .orElse(null);
    }

    /** By the first jurisdiction asked for that has a composite score, else by any that has. */
    private DigitalScore digitalScore(SelfTestQuestion question) {
        if (question.facts().rows("digital").isEmpty()) {
            return null;
        }
        return Stream.concat(question.inForce().stream(), ruleSets.of(question.editionId()).all().stream())
                .filter(ruleSet -> ruleSet.holds("digital-score"))
                .findFirst()
                .map(ruleSet -> decisions.row(ruleSet.tables(), ruleSet.key("digital-score"),
                        Map.of("tier", Tiers.ASCENDING.get(0), "facts", question.facts().values())))
                .flatMap(row -> row.values().stream().findFirst())
                .map(composite -> DigitalScore.of((Map<?, ?>) composite))
                .orElse(null);
    }
}
