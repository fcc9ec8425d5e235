package org.tidu.workbench.change;

/** What was asked of a version. */
public enum ReportKind {
    /** The checker: alone, beside the others, against the version before. */
    CHECK("检查"),
    /** Its test rows. */
    ROWS("测试行"),
    /** Cases of the past against it. */
    REPLAY("回放");

    private final String title;

    ReportKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
