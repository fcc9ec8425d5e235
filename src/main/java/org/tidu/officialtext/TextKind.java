package org.tidu.officialtext;

/** Which texts of a jurisdiction. */
public enum TextKind {
    /** A sentence on each scenario of the national guide. */
    GUIDE("典型场景说明"),
    /** What each tier of the jurisdiction's own table of scenarios asks for. */
    DESCRIPTORS("典型场景各层级要求"),
    /** Items and grades of its questionnaire on digitalisation. */
    QUESTIONNAIRE("数字化转型自评价题目");

    private final String title;

    TextKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
