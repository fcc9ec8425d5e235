package org.tidu.workbench.version;

/** Where a version stands. Which state follows which is kept by the database. */
public enum VersionState {
    /** Being written; what a release brings beside an owner's version stays one until it is merged. */
    DRAFT("草稿"),
    IN_REVIEW("待复核"),
    /** Waits for its day. */
    APPROVED("待生效"),
    IN_FORCE("现行"),
    SUPERSEDED("已被取代"),
    WITHDRAWN("已撤回");

    private final String title;

    VersionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
