package org.tidu.decision.cell;

import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.tidu.decision.feel.Env;
import org.tidu.decision.feel.OutsideSubset;

/** Variables as Camunda's DMN engine hands them in. */
final class ContextEnv extends Env {

    private static final String NAME_OF_INPUT = "inputVariableName";
    private static final String DEFAULT_INPUT = "cellInput";

    private final VariableContext variables;
    private final String inputName;

    ContextEnv(int slots, VariableContext variables, String inputName) {
        super(slots);
        this.variables = variables;
        this.inputName = inputName;
    }

    @Override
    public Object variable(String name) {
        TypedValue value = variables.resolve(name);
        if (value != null) {
            return value.getValue();
        }
        if (variables.containsVariable(name)) {
            throw new OutsideSubset("variable without a value: " + name);
        }
        return null;
    }

    @Override
    public String inputName() {
        if (inputName != null) {
            return inputName;
        }
        return variable(NAME_OF_INPUT) instanceof String given ? given : DEFAULT_INPUT;
    }
}
