package org.tidu.decision.table;

import org.tidu.decision.feel.Node;
import org.tidu.decision.feel.Values;

/**
 * One input of a table with its tests.
 *
 * @param tests one per rule; null where nothing is left to test
 */
record InputColumn(Node expression, Type type, Node[] tests) {

    /** Marks the rules that do not apply. */
    void exclude(boolean[] out, ProgramEnv env) {
        env.slots[0] = Values.of(type.convert(Values.result(expression.value(env))));
        for (int i = 0; i < tests.length; i++) {
            if (!out[i] && tests[i] != null && !Boolean.TRUE.equals(tests[i].value(env))) {
                out[i] = true;
            }
        }
    }
}
