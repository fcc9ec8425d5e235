package org.tidu.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** The repository's tables on a bench: evaluates them and remembers which rules applied. */
final class RuleBench implements DmnDecisionTableEvaluationListener {

    final Decisions decisions;
    final Scenarios scenarios;
    final RuleSets ruleSets;
    final FactsReader reader;
    final AssessmentService service;
    final Set<String> hit = new TreeSet<>();
    private List<String> lastHits = new ArrayList<>();

    RuleBench() {
        this(new ModelFolder());
    }

    RuleBench(Models models) {
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this);
        decisions = new Decisions(models, configuration.buildEngine());
        scenarios = new Scenarios(decisions);
        ruleSets = new RuleSets(models, new RuleSetLoader(decisions, scenarios));
        reader = new FactsReader(decisions, scenarios, ruleSets, new DigitalCheck(decisions));
        service = new AssessmentService(ruleSets, scenarios, reader, new Judge(decisions));
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
