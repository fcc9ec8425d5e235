package org.tidu.workbench.change;

import org.tidu.engine.step.Variable;

/** What process {@code rule-change} is called and what its steps set. */
final class ChangeModel {

    static final String PROCESS = "rule-change";
    static final String TAKEN_BACK = "ruleChangeTakenBack";
    /** What was submitted, and so what is approved and comes into force. */
    static final Variable<String> CONTENT_HASH = new Variable<>("contentHash", String.class);
    static final Variable<String> ABOUT_HASH = new Variable<>("aboutHash", String.class);
    static final Variable<Boolean> IN_FORCE = new Variable<>("inForce", Boolean.class);
    static final Variable<String> FAILURE = new Variable<>("failure", String.class);

    private ChangeModel() {}
}
