package org.tidu.decision.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.tidu.decision.cell.Fallbacks;
import org.tidu.decision.cell.FastFeel;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.feel.OutsideSubset;

/**
 * A decision as a program, and once more for each value of the variable its tables turn on: with the tier known, the
 * requirements are known, and most cells are constants.
 */
final class CompiledDecision {

    private final FastFeel feel;
    private final Fallbacks fallbacks;
    private final DmnDecision decision;
    private final Optional<SharedInput> sharedInput;
    private final Optional<Program> general;
    private final Results results = new Results();
    private final Map<Object, Optional<Program>> special = new ConcurrentHashMap<>();

    CompiledDecision(FastFeelFactory factory, DmnDecision decision) {
        this.feel = factory.feel();
        this.fallbacks = factory.fallbacks();
        this.decision = decision;
        general = build(Map.of());
        sharedInput = general.isEmpty() ? Optional.empty() : SharedInput.of(feel, decision);
    }

    /** Empty when Camunda's engine has to evaluate. */
    Optional<Program> program(Map<String, Object> given) {
        if (sharedInput.isEmpty()) {
            return general;
        }
        Object value = given.get(sharedInput.get().variable());
        return value instanceof String text && sharedInput.get().values().contains(text)
                ? special.computeIfAbsent(text, known -> build(Map.of(sharedInput.get().variable(), known)))
                : general;
    }

    List<Map<String, Object>> run(Map<String, Object> given) {
        return programOrThrow(given).run(given, null);
    }

    /** For several values of one variable. If the tables turn on it, what does not depend on it is worked out once. */
    List<List<Map<String, Object>>> runEach(String variable, List<?> values, Map<String, Object> others) {
        List<Map<String, Object>> givens = new ArrayList<>(values.size());
        List<Program> programs = new ArrayList<>(values.size());
        for (Object value : values) {
            Map<String, Object> given = new HashMap<>(others);
            given.put(variable, value);
            givens.add(given);
            programs.add(programOrThrow(given));
        }
        boolean isShared = sharedInput.isPresent() && sharedInput.get().variable().equals(variable)
                && !programs.contains(general.orElseThrow());
        Object[] kept = isShared ? results.room() : null;
        List<List<Map<String, Object>>> all = new ArrayList<>(values.size());
        for (int i = 0; i < programs.size(); i++) {
            all.add(programs.get(i).run(givens.get(i), kept));
        }
        return all;
    }

    private Program programOrThrow(Map<String, Object> given) {
        return program(given).orElseThrow(() -> new OutsideSubset(decision.getKey()));
    }

    private Optional<Program> build(Map<String, Object> known) {
        try {
            return Optional.of(ProgramBuilder.build(feel, results, decision, known));
        } catch (RuntimeException notOurs) {
            fallbacks.decision(decision.getKey(), notOurs);
            return Optional.empty();
        }
    }
}
