package org.tidu.workbench.rows;

/** What an owner decides of a test row. */
public enum RowDecisionKind {
    /** It expects from now on what the draft gives. */
    ACCEPTED("改按草稿的结果核对"),
    /** It is new, made of an example. */
    ADDED("由例子新增");

    private final String title;

    RowDecisionKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
