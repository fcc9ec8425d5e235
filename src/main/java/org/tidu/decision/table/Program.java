package org.tidu.decision.table;

import java.util.List;
import java.util.Map;

/**
 * A decision with all it requires, compiled. What depends on known variables only has been worked out beforehand; what is
 * left runs in the order of Camunda's engine.
 */
final class Program {

    private final int slots;
    private final Variables.Loader variables;
    private final List<Step.Required> required;
    private final Step asked;

    Program(int slots, Variables.Loader variables, List<Step.Required> required, Step asked) {
        this.slots = slots;
        this.variables = variables;
        this.required = required;
        this.asked = asked;
    }

    /**
     * @param results of cells for these facts so far, {@link Results#room}; null if they are not to be used again
     * @throws RuntimeException when Camunda's engine has to answer: a value outside the subset, or a failure
     */
    List<Map<String, Object>> run(Map<String, Object> given, Object[] results) {
        ProgramEnv env = new ProgramEnv(slots, variables.load(given), results);
        for (Step.Required step : required) {
            step.run(env);
        }
        return asked.run(env);
    }
}
