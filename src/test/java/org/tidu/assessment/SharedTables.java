package org.tidu.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tidu.assessment.digital.DigitalCheck;
import org.tidu.assessment.facts.Honours;
import org.tidu.assessment.ruleset.RuleSetLoader;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.assessment.verdict.Judge;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.table.DecisionRunner;
import org.tidu.term.EditionId;

/** Trials of an edition with one file changed, as {@link Trial#of} makes them, which read and compile that file alone. */
public final class SharedTables {

    private final DecisionRunner runner = new DecisionRunner(new FastFeelFactory());
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Decisions repository;
    private final Trial unchanged;

    public SharedTables(Models models) {
        repository = new Decisions(models, runner) {
            @Override
            public List<Map<String, Object>> rows(DecisionFile file, String key, Map<String, Object> variables) {
                asked.add(file.name());
                return super.rows(file, key, variables);
            }

            @Override
            public List<List<Map<String, Object>>> rowsByTier(DecisionFile file, String key, List<String> tiers, Map<String, Object> others) {
                asked.add(file.name());
                return super.rowsByTier(file, key, tiers, others);
            }
        };
        unchanged = trial(models, repository);
    }

    public Trial unchanged() {
        return unchanged;
    }

    /** Full names of the files that the unchanged trial has evaluated so far. */
    public Set<String> asked() {
        return Set.copyOf(asked);
    }

    /** @param models the same edition, where this file alone is another */
    public Trial with(Models models, String changed) {
        return trial(models, new Decisions(models, runner) {
            @Override
            public DecisionFile named(EditionId editionId, String name) {
                return name.equals(changed) ? super.named(editionId, name) : repository.named(editionId, name);
            }
        });
    }

    private static Trial trial(Models models, Decisions decisions) {
        Scenarios scenarios = new Scenarios(decisions);
        RuleSets ruleSets = new RuleSets(models, new RuleSetLoader(decisions, scenarios));
        FactsReader reader = new FactsReader(decisions, scenarios, new Honours(decisions), ruleSets, new DigitalCheck(decisions));
        return new Trial(new AssessmentService(ruleSets, reader, new Judge(decisions)), decisions, models.newest());
    }
}
