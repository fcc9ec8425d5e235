package org.tidu.workbench.version;

/** How a conflict is settled. */
public enum Settlement {
    OURS("保留我们的"),
    THEIRS("采用对方的"),
    /** As the draft has it by now, changed in the editor. */
    OTHER("按草稿现在的内容");

    private final String title;

    Settlement(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
