package org.tidu.engine.feel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;

/**
 * A decision as a program, and once more for each value of the variable its tables turn on: with the tier known, the
 * requirements are known, and most cells are constants.
 */
final class CompiledDecision {

    private final FastFeel feel;
    private final DmnDecision decision;
    private final Optional<Turning> turning;
    private final Optional<Program> general;
    private final Map<Object, Optional<Program>> special = new ConcurrentHashMap<>();

    CompiledDecision(FastFeel feel, DmnDecision decision) {
        this.feel = feel;
        this.decision = decision;
        general = build(Map.of());
        turning = general.isEmpty() ? Optional.empty() : Turning.of(feel, decision);
    }

    /** Empty when Camunda's engine has to evaluate. */
    Optional<Program> program(Map<String, Object> given) {
        if (turning.isEmpty()) {
            return general;
        }
        Object value = given.get(turning.get().variable());
        return value instanceof String text && turning.get().values().contains(text)
                ? special.computeIfAbsent(text, known -> build(Map.of(turning.get().variable(), known)))
                : general;
    }

    List<Map<String, Object>> run(Map<String, Object> given) {
        return program(given).orElseThrow(() -> new OutsideSubset(decision.getKey())).run(given);
    }

    private Optional<Program> build(Map<String, Object> known) {
        try {
            return Optional.of(ProgramBuilder.build(feel, decision, known));
        } catch (RuntimeException notOurs) {
            return Optional.empty();
        }
    }
}
