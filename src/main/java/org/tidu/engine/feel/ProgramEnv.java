package org.tidu.engine.feel;

/** What one run of a program sees: the variables given, and the results of the decisions so far. */
final class ProgramEnv extends Env {

    final Object[] variables;

    ProgramEnv(int slots, Object[] variables) {
        super(slots);
        this.variables = variables;
    }

    @Override
    Object variable(String name) {
        throw new OutsideSubset("variable that is not known beforehand: " + name);
    }

    @Override
    String inputName() {
        throw new OutsideSubset("name of an input");
    }
}
