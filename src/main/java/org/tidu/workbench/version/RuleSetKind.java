package org.tidu.workbench.version;

/** What a rule set is there for. */
public enum RuleSetKind {
    /** Conditions of one jurisdiction and year, with what stands beside them. */
    JURISDICTION("申报条件"),
    /** A table that several rest on, or that a procedure asks. */
    SHARED("公用表");

    private final String title;

    RuleSetKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
