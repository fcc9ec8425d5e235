package org.tidu.decision.table;

import java.util.List;
import java.util.Map;
import org.tidu.decision.feel.Row;

/** One decision of a program. */
interface Step {

    /** The rows of the result. */
    List<Map<String, Object>> run(ProgramEnv env);

    /** What an output is as a variable for other decisions, or {@link Row#ABSENT}. */
    Object variable(int output, List<Map<String, Object>> rows);

    /**
     * A decision that others require.
     *
     * @param places where its outputs go
     */
    record Required(Step step, int[] places) {

        void run(ProgramEnv env) {
            List<Map<String, Object>> rows = step.run(env);
            for (int i = 0; i < places.length; i++) {
                Object value = step.variable(i, rows);
                if (value != Row.ABSENT) {
                    env.variables[places[i]] = value;
                }
            }
        }
    }
}
