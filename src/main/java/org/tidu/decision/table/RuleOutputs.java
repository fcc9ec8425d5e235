package org.tidu.decision.table;

import org.tidu.decision.feel.Node;

/**
 * The output cells of one rule.
 *
 * @param known values of the cells that are the same for all facts
 * @param open  places of the others
 * @param cells the others, converted to the types of their columns
 */
record RuleOutputs(Object[] known, int[] open, Node[] cells) {

    boolean isConstant() {
        return open.length == 0;
    }

    Object[] evaluate(ProgramEnv env) {
        if (open.length == 0) {
            return known;
        }
        Object[] values = known.clone();
        for (int i = 0; i < open.length; i++) {
            values[open[i]] = cells[i].value(env);
        }
        return values;
    }
}
