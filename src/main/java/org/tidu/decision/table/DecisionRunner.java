package org.tidu.decision.table;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tidu.decision.cell.Fallbacks;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.cell.FeelOnly;
import org.tidu.decision.feel.OutsideSubset;

/**
 * Evaluates decisions outside the process engine, without history: as compiled programs, and whatever these cannot do by
 * Camunda's DMN engine, which also words every failure. The results are those of Camunda's engine.
 */
@Component
public class DecisionRunner {

    /** More than a dozen editions hold; tables tried out in the browser come and go. */
    private static final int AT_MOST = 2_000;

    private final DmnEngine engine;
    private final Fallbacks fallbacks;
    private final Function<DmnDecision, CompiledDecision> compiler;
    private final Map<DmnDecision, CompiledDecision> programs = new ConcurrentHashMap<>();
    private final LongAdder asked = new LongAdder();

    @Autowired
    public DecisionRunner(FastFeelFactory factory) {
        this(FeelOnly.configuration(factory).buildEngine(), decision -> new CompiledDecision(factory, decision),
                factory.fallbacks());
    }

    private DecisionRunner(
            DmnEngine engine, Function<DmnDecision, CompiledDecision> compiler, Fallbacks fallbacks) {
        this.engine = engine;
        this.fallbacks = fallbacks;
        this.compiler = compiler;
    }

    /** Leaves everything to this engine, whose listeners so see every table. */
    public static DecisionRunner by(DmnEngine engine) {
        return new DecisionRunner(engine, decision -> {
            throw new OutsideSubset(decision.getKey());
        }, Fallbacks.UNCOUNTED);
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
        asked.increment();
        try {
            return compiled(decision).run(variables);
        } catch (RuntimeException notOurs) {
            fallbacks.decision(decision.getKey(), notOurs);
            return engine.evaluateDecision(decision, variables).getResultList();
        }
    }

    /**
     * The same for several values of one variable, faster than one by one where the decision's tables turn on it: the tiers.
     *
     * @return as many results as values, in their order
     */
    public List<List<Map<String, Object>>> evaluateEach(
            DmnDecision decision, String variable, List<?> values, Map<String, Object> others) {
        asked.increment();
        try {
            return compiled(decision).runEach(variable, values, others);
        } catch (RuntimeException notOurs) {
            // one by one, each of which may still be ours, and is counted when it is not
            return values.stream().map(value -> {
                Map<String, Object> variables = new HashMap<>(others);
                variables.put(variable, value);
                return evaluate(decision, variables);
            }).toList();
        }
    }

    /** How often decisions have been asked for so far. */
    public long asked() {
        return asked.sum();
    }

    CompiledDecision compiled(DmnDecision decision) {
        CompiledDecision known = programs.get(decision);
        if (known != null) {
            return known;
        }
        if (programs.size() >= AT_MOST) {
            programs.clear();
        }
        return programs.computeIfAbsent(decision, compiler);
    }
}
