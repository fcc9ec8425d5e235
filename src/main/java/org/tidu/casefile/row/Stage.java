package org.tidu.casefile.row;

/** Where a case stands, in the order of the procedure (domain notes A5). */
public enum Stage {
    REGISTRATION("发起申报"),
    SELF_EVALUATION("成熟度自评估"),
    BASIC_LISTING("基础级清单核对"),
    PREPARATION("填报申报书"),
    ASSESSMENT("条件核验"),
    COUNTY_REVIEW("县级审核"),
    CORRECTION("补正"),
    COUNTY_LIST("待县级推荐"),
    CITY_REVIEW("市级审核"),
    CITY_LIST("待市级汇总"),
    PROVINCIAL_REVIEW("省级评审"),
    PUBLIC_NOTICE("公示"),
    CLOSED("办结");

    private final String text;

    Stage(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Has an application been handed in that people are now working on? */
    public boolean isUnderReview() {
        return ordinal() >= ASSESSMENT.ordinal() && this != CLOSED;
    }
}
