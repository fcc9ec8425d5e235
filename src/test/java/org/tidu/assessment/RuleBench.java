package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.tidu.assessment.digital.DigitalCheck;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.assessment.facts.Honours;
import org.tidu.assessment.ruleset.RuleSetLoader;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.assessment.selftest.SelfTest;
import org.tidu.assessment.selftest.SelfTestReader;
import org.tidu.assessment.verdict.Judge;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.table.DecisionRunner;
import org.tidu.term.EditionId;

/**
 * The repository's tables on a bench: evaluates them and remembers which rules applied. Camunda's engine as it comes
 * evaluates, and at every step the compiled programs that run in its place have to give the same.
 */
final class RuleBench implements DmnDecisionTableEvaluationListener {

    /** 1 March 2026, just after midnight in Beijing. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T16:00:00Z"), ZoneOffset.UTC);

    private static final DecisionRunner RUNNER = new DecisionRunner(new FastFeelFactory());

    final Decisions decisions;
    final Scenarios scenarios;
    final RuleSets ruleSets;
    final FactsReader reader;
    final Judge judge;
    final AssessmentService service;
    final SelfTest selfTest;
    /** Threads may share a bench. */
    final Set<String> hit = new ConcurrentSkipListSet<>();
    private volatile List<String> lastHits = List.of();

    RuleBench() {
        this(new ModelFolder());
    }

    RuleBench(Models models) {
        this(models, null);
    }

    private RuleBench(Models models, Decisions evaluatedBy) {
        decisions = evaluatedBy == null ? checked(models) : evaluatedBy;
        scenarios = new Scenarios(decisions);
        ruleSets = new RuleSets(models, new RuleSetLoader(decisions, scenarios));
        reader = new FactsReader(decisions, scenarios, new Honours(decisions), ruleSets, new DigitalCheck(decisions));
        judge = new Judge(decisions);
        service = new AssessmentService(ruleSets, reader, judge);
        selfTest = new SelfTest(models, new SelfTestReader(ruleSets, reader, CLOCK), ruleSets, judge,
                decisions, new EnterpriseSizes(decisions));
    }

    /** Compiled cells only, as in the application: much faster, and remembers no rules. */
    static RuleBench asInTheApplication() {
        return asInTheApplication(new ModelFolder());
    }

    static RuleBench asInTheApplication(Models models) {
        return new RuleBench(models, new Decisions(models, RUNNER));
    }

    /** The same with one file changed: all others are read from the bench of the repository, not again. */
    static RuleBench asInTheApplication(Models models, String changed, Decisions repository) {
        return new RuleBench(models, new Decisions(models, RUNNER) {
            @Override
            public DecisionFile named(EditionId editionId, String name) {
                return name.equals(changed) ? super.named(editionId, name) : repository.named(editionId, name);
            }
        });
    }

    /** Remembers the rules that apply, and has every answer confirmed by the compiled cells. */
    private Decisions checked(Models models) {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this);
        return new Decisions(models, configuration.buildEngine()) {
            @Override
            public List<Map<String, Object>> rows(DecisionFile file, String key, Map<String, Object> variables) {
                List<Map<String, Object>> rows = super.rows(file, key, variables);
                assertThat(RUNNER.evaluate(file.decision(key), variables)).as(key).isEqualTo(rows);
                return rows;
            }

            @Override
            public List<List<Map<String, Object>>> rowsByTier(
                    DecisionFile file, String key, List<String> tiers, Map<String, Object> others) {
                List<List<Map<String, Object>>> rows = super.rowsByTier(file, key, tiers, others);
                assertThat(RUNNER.evaluateEach(file.decision(key), "tier", tiers, others)).as(key).isEqualTo(rows);
                return rows;
            }
        };
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        lastHits = event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList();
        hit.addAll(lastHits);
    }

    Map<String, Object> row(String fileName, String decision, Map<String, Object> given) {
        return decisions.row(decisions.file(ModelFolder.EDITION, fileName), decision, given);
    }

    /** The rules that applied in the table evaluated last, which is the one asked for. */
    List<String> lastHits() {
        return lastHits;
    }
}
