package org.tidu.workbench.version;

/** What may become of a version. Who did one of the first two never approves it; the database knows these two by name. */
public enum VersionEventKind {
    OPENED("新建草稿"),
    SAVED("保存草稿"),
    BROUGHT("随程序发布"),
    SUBMITTED("提交复核"),
    RETURNED("退回修改"),
    APPROVED("复核通过"),
    WITHDRAWN("撤回"),
    IN_FORCE("生效"),
    SUPERSEDED("被取代"),
    STOPPED("紧急停用"),
    REFUSED("检查未通过");

    private final String title;

    VersionEventKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
