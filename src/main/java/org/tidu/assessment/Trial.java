package org.tidu.assessment;

import org.tidu.assessment.digital.DigitalCheck;
import org.tidu.assessment.facts.Honours;
import org.tidu.assessment.ruleset.RuleSetLoader;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.assessment.verdict.Judge;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.term.EditionId;

/**
 * Tables judged as the program judges, without being in force: compiled anew, with caches of their own that end with the
 * trial. What is in force knows nothing of it.
 */
public record Trial(AssessmentService service, Decisions decisions, EditionId editionId) {

    public static Trial of(Models models) {
        Decisions decisions = Decisions.compiled(models);
        Scenarios scenarios = new Scenarios(decisions);
        RuleSets ruleSets = new RuleSets(models, new RuleSetLoader(decisions, scenarios));
        FactsReader reader = new FactsReader(decisions, scenarios, new Honours(decisions), ruleSets, new DigitalCheck(decisions));
        return new Trial(new AssessmentService(ruleSets, reader, new Judge(decisions)), decisions, models.newest());
    }
}
