package org.tidu.workbench.change;

/** What process {@code release-merge} is called. */
final class MergeModel {

    static final String PROCESS = "release-merge";
    static final String NOTHING_TO_SETTLE = "nothingToSettle";

    private MergeModel() {}
}
