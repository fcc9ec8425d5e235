package org.tidu.engine.feel;

/**
 * The output cells of one rule.
 *
 * @param known  values of the cells that are the same for all facts
 * @param open   places of the others
 */
record RuleOutputs(Object[] known, int[] open, Node[] cells, Type[] types) {

    boolean isConstant() {
        return open.length == 0;
    }

    Object[] evaluate(ProgramEnv env) {
        if (open.length == 0) {
            return known;
        }
        Object[] values = known.clone();
        for (int i = 0; i < open.length; i++) {
            values[open[i]] = types[i].convert(Values.result(cells[i].value(env)));
        }
        return values;
    }
}
