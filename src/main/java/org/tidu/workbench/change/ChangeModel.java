package org.tidu.workbench.change;

import org.tidu.engine.step.Variable;

/** What process {@code rule-change} is called and what its steps set. */
final class ChangeModel {

    static final String PROCESS = "rule-change";
    static final String TAKEN_BACK = "ruleChangeTakenBack";
    static final Variable<Boolean> IN_FORCE = new Variable<>("inForce", Boolean.class);
    static final Variable<String> FAILURE = new Variable<>("failure", String.class);

    private ChangeModel() {}
}
