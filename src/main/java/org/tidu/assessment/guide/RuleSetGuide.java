package org.tidu.assessment.guide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tidu.assessment.digital.DigitalQuestionnaire;
import org.tidu.assessment.digital.DigitalTables;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.term.Tier;
import org.tidu.time.ChinaTime;

/** What can be tested against today, by the newest edition. */
@Service
public class RuleSetGuide {

    private final Models models;
    private final RuleSets ruleSets;
    private final Decisions decisions;
    private final Clock clock;

    public RuleSetGuide(Models models, RuleSets ruleSets, Decisions decisions, Clock clock) {
        this.models = models;
        this.ruleSets = ruleSets;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** One for each jurisdiction that has rules in force, in the order the rule sets give. */
    public List<RuleSetEntry> all() {
        return inForce().stream().map(this::entry).toList();
    }

    /** The questionnaires on digitalisation of those that have one. */
    public List<DigitalQuestionnaire> questionnaires() {
        return inForce().stream()
                .flatMap(ruleSet -> ruleSet.digital().stream()
                        .map(file -> DigitalQuestionnaire.of(ruleSet, new DigitalTables(decisions, file))))
                .toList();
    }

    private List<RuleSet> inForce() {
        RuleBook book = ruleSets.of(models.newest());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        return book.jurisdictions().stream().flatMap(jurisdiction -> book.inForce(jurisdiction, today).stream()).toList();
    }

    private RuleSetEntry entry(RuleSet ruleSet) {
        return new RuleSetEntry(ruleSet.id(), ruleSet.jurisdiction(), ruleSet.jurisdictionName(), ruleSet.edition(),
                ruleSet.inForceFrom().toString(), ruleSet.hash(),
                Tiers.ASCENDING.stream().filter(tier -> offers(ruleSet, new Tier(tier))).toList(),
                FactNames.in(ruleSet.tables()));
    }

    private boolean offers(RuleSet ruleSet, Tier tier) {
        return !decisions.rows(ruleSet.tables(), ruleSet.key("requirements"), Map.of("tier", tier.value())).isEmpty();
    }
}
