package org.tidu.decision.check.file;

/** What can be wrong with a decision file. */
public enum FindingKind {
    /** No decision file at all, or one that breaks the DMN schema. */
    UNREADABLE("文件无法读取"),
    /** An expression language other than FEEL: scripts and EL would be code run on the server. */
    LANGUAGE("不是 FEEL"),
    /** The engine does not do it, or does it otherwise than the standard: hit policies, kinds of decisions, types. */
    UNSUPPORTED("引擎不支持"),
    /** A cell or an expression that does not parse. */
    SYNTAX("写法有误"),
    /** A variable, field or function that does not exist. FEEL takes it for null and matches nothing. */
    UNKNOWN_NAME("名称不存在"),
    /** A value that its column can never have. */
    UNKNOWN_VALUE("取值不存在"),
    TYPE_MISMATCH("类型不符"),
    /** Two rows apply to the same case where one may. */
    OVERLAP("重叠"),
    /** A case inside the declared values to which no row applies. */
    GAP("遗漏"),
    /** A row that earlier rows leave nothing. */
    SHADOWED("被遮蔽"),
    DUPLICATE("重复"),
    /** A row whose own cells exclude each other or the values of their column. */
    NEVER_APPLIES("永不成立"),
    /** What every rule and decision owes: id, description, label, time it is kept. */
    INCOMPLETE("缺少内容"),
    /** Overlap or gap depends on a cell that cannot be compared, or the table is too large to decide. */
    UNDECIDED("无法判断");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** As a policy owner reads it. */
    public String label() {
        return label;
    }
}
