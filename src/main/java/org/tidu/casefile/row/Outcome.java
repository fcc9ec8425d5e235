package org.tidu.casefile.row;

/** How a case ended. What its enterprise is told stands in the table {@code case-outcomes}. */
public enum Outcome {
    RECOGNISED("已认定", null),
    RECOGNISED_DIRECTLY("直接认定", null),
    NOT_RECOGNISED("评审未通过", "FAIL"),
    REGISTRATION_REFUSED("信息填报及审核未通过", "REFUSED"),
    NOT_BASIC_TIER("未列入基础级清单", "NOT_LISTED"),
    NOT_SUBMITTED("逾期未提交", null),
    CONDITIONS_UNMET("条件不符", "REFUSE"),
    COUNTY_DECLINED("县级不予推荐", "DECLINE"),
    NOT_RECOMMENDED_BY_COUNTY("未列入县级推荐名单", "NOT_RECOMMENDED"),
    CITY_DECLINED("市级不予推荐", "DECLINE"),
    NOT_RECOMMENDED_BY_CITY("未列入市级推荐名单", "NOT_RECOMMENDED"),
    OBJECTION_UPHELD("异议成立", "UPHELD"),
    WITHDRAWN("已撤回", "WITHDRAW");

    private final String text;
    private final String decision;

    Outcome(String text, String decision) {
        this.text = text;
        this.decision = decision;
    }

    public String text() {
        return text;
    }

    /** Was it this decision of a review that ended the case so? Another may have followed before the process went on. */
    public boolean comesFrom(String decided) {
        return decided.equals(decision);
    }

    public boolean isRecognition() {
        return this == RECOGNISED || this == RECOGNISED_DIRECTLY;
    }
}
