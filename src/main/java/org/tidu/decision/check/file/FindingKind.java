package org.tidu.decision.check.file;

/** What can be said of a decision file, and how much it weighs. */
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
    UNDECIDED("无法判断"),
    /** Asks the clock or the dice: the same facts would get another verdict tomorrow. */
    NOT_REPEATABLE("结果不可重复"),
    /** Decisions that need each other. */
    CIRCLE("循环引用"),
    /** Larger, deeper or costlier than a rule set may be. */
    TOO_COSTLY("超出限度"),
    /** The checker has no time for it now, and says nothing of it. */
    NOT_CHECKED("没有检查"),
    /** The program reads something that is not there, or is there otherwise. */
    CONTRACT("程序读不到"),
    /** More than there is: 41 of 40 scenarios. */
    OUT_OF_BOUNDS("超出范围"),
    NO_SUCH_DATE("日期不存在"),
    /** The file speaks for another jurisdiction or year than its name. */
    FOREIGN("不是本规则集的文件"),
    /** Two tables of the edition say different things of the same. */
    DISAGREES("互相矛盾"),
    /** The number in a cell does not stand in the text it comes from. */
    TEXT_DIFFERS("与说明不一致", Severity.CONFIRM),
    /** Cells of a row, or rows of a table, that do not go together. */
    UNUSUAL("前后不协调", Severity.CONFIRM),
    /** Name, day, source or place of the rule set is another than in the version before. */
    HEAD_CHANGED("规则集基本信息有变", Severity.CONFIRM),
    /** Type, hit policy or input of a column is another. */
    FORM_CHANGED("表的结构有变", Severity.CONFIRM),
    /** A row or decision of the version before is missing, or new. */
    ROW_CHANGED("行有增减", Severity.CONFIRM),
    /** For whom a row applies is another. */
    SCOPE_CHANGED("适用情形有变", Severity.CONFIRM),
    /** A number, a code, a yes or no that decides is another. */
    VALUE_CHANGED("取值有变", Severity.CONFIRM),
    /** How something is judged is another: and/or, some/every, not, a comparison, a guard against what is missing. */
    LOGIC_CHANGED("判断方法有变", Severity.CONFIRM),
    /** Wording alone. */
    WORDS_CHANGED("文字有变", Severity.NOTE);

    private final String label;
    private final Severity severity;

    FindingKind(String label) {
        this(label, Severity.ERROR);
    }

    FindingKind(String label, Severity severity) {
        this.label = label;
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As a policy owner reads it. */
    public String label() {
        return label;
    }
}
