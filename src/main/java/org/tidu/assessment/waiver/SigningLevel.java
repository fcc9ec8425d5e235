package org.tidu.assessment.waiver;

/** Whose signature a table of waivers asks for, ascending. */
public enum SigningLevel {
    COUNTY("县市区工信部门"),
    CITY("市工信局");

    private final String text;

    SigningLevel(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
