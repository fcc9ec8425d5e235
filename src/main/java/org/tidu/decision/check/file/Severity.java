package org.tidu.decision.check.file;

/** What becomes of a rule set that has such a finding. */
public enum Severity {
    /** It cannot come into force. */
    ERROR("必须改正"),
    /** It can, once its owner has said of this one that it is meant. */
    CONFIRM("须逐条确认"),
    /** Worth knowing. */
    NOTE("提示");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** As a policy owner reads it. */
    public String label() {
        return label;
    }
}
