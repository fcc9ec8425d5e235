package org.tidu.casefile.row;

/** How a case ended. */
public enum Outcome {
    RECOGNISED("已认定", "经评审和公示，认定为先进级智能工厂", null),
    RECOGNISED_DIRECTLY("直接认定", "属于2022—2024年湖南省智能制造标杆企业，经推荐后直接认定", null),
    NOT_RECOGNISED("评审未通过", "省级评审未通过", "FAIL"),
    REGISTRATION_REFUSED("信息填报及审核未通过", "信息填报及审核经核实未通过", "REFUSED"),
    NOT_BASIC_TIER("未列入基础级清单", "未列入《株洲市基础级智能工厂清单》", "NOT_LISTED"),
    NOT_SUBMITTED("逾期未提交", "在截止时间前未提交申报书，草稿已保留", null),
    CONDITIONS_UNMET("条件不符", "申报条件未满足，且未按特殊情况认可", "REFUSE"),
    COUNTY_DECLINED("县级不予推荐", "县市区工信部门不予推荐", "DECLINE"),
    NOT_RECOMMENDED_BY_COUNTY("未列入县级推荐名单", "未列入县市区推荐名单", "NOT_RECOMMENDED"),
    CITY_DECLINED("市级不予推荐", "市工信局不予推荐", "DECLINE"),
    NOT_RECOMMENDED_BY_CITY("未列入市级推荐名单", "未列入市级推荐名单", "NOT_RECOMMENDED"),
    OBJECTION_UPHELD("异议成立", "公示期间的异议经核查成立", "UPHELD"),
    WITHDRAWN("已撤回", "企业撤回申报", "WITHDRAW");

    private final String text;
    private final String explanation;
    private final String decision;

    Outcome(String text, String explanation, String decision) {
        this.text = text;
        this.explanation = explanation;
        this.decision = decision;
    }

    public String text() {
        return text;
    }

    /** What the enterprise is told when no person gave a reason. */
    public String explanation() {
        return explanation;
    }

    /** Was it this decision of a review that ended the case so? Another may have followed before the process went on. */
    public boolean comesFrom(String decided) {
        return decided.equals(decision);
    }

    public boolean isRecognition() {
        return this == RECOGNISED || this == RECOGNISED_DIRECTLY;
    }
}
