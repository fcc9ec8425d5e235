package org.tidu.engine.feel;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.springframework.stereotype.Component;

/**
 * Evaluates decisions outside the process engine, without history: as compiled programs, and whatever these cannot do by
 * Camunda's DMN engine, which also words every failure. The results are those of Camunda's engine.
 */
@Component
public class DecisionRunner {

    /** More than a dozen editions hold; tables tried out in the browser come and go. */
    private static final int AT_MOST = 2_000;

    private final FastFeel feel;
    private final DmnEngine engine;
    private final Map<DmnDecision, CompiledDecision> programs = new ConcurrentHashMap<>();

    public DecisionRunner(FastFeelFactory factory) {
        feel = factory.feel();
        engine = FeelOnly.configuration(factory).buildEngine();
    }

    /** @throws org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException when it is no DMN file */
    public List<DmnDecision> parse(InputStream dmn) {
        return engine.parseDecisions(dmn);
    }

    /**
     * The rows that apply, with their outputs; a literal expression gives one row of one value. Rows are not to be changed.
     *
     * @throws org.camunda.bpm.dmn.engine.DmnEngineException when a value does not fit its column, more rules apply than
     *         the hit policy allows, or a cell is not FEEL
     */
    public List<Map<String, Object>> evaluate(DmnDecision decision, Map<String, Object> variables) {
        try {
            return compiled(decision).run(variables);
        } catch (RuntimeException notOurs) {
            return engine.evaluateDecision(decision, variables).getResultList();
        }
    }

    CompiledDecision compiled(DmnDecision decision) {
        CompiledDecision known = programs.get(decision);
        if (known != null) {
            return known;
        }
        if (programs.size() >= AT_MOST) {
            programs.clear();
        }
        return programs.computeIfAbsent(decision, wanted -> new CompiledDecision(feel, wanted));
    }
}
