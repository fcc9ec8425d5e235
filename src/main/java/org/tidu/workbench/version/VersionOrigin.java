package org.tidu.workbench.version;

/** Who brought a version. */
public enum VersionOrigin {
    /** A release of the program. */
    PROGRAM("随程序发布"),
    /** A policy owner. */
    OWNER("规则负责人修改");

    private final String title;

    VersionOrigin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
