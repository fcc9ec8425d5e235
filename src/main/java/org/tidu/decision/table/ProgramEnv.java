package org.tidu.decision.table;

import org.tidu.decision.feel.Env;
import org.tidu.decision.feel.OutsideSubset;

/** What one run of a program sees: the variables given, and the results of the decisions so far. */
final class ProgramEnv extends Env {

    final Object[] variables;

    /** Of cells, to be used again for the same facts; or null. */
    final Object[] results;

    ProgramEnv(int slots, Object[] variables, Object[] results) {
        super(slots);
        this.variables = variables;
        this.results = results;
    }

    @Override
    public Object variable(String name) {
        throw new OutsideSubset("variable that is not known beforehand: " + name);
    }

    @Override
    public String inputName() {
        throw new OutsideSubset("name of an input");
    }
}
