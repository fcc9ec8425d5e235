package org.tidu.declaration;

/** How a case ended. */
public enum Outcome {
    RECOGNISED("已认定", "经评审和公示，认定为先进级智能工厂"),
    RECOGNISED_DIRECTLY("直接认定", "属于2022—2024年湖南省智能制造标杆企业，经推荐后直接认定"),
    NOT_RECOGNISED("评审未通过", "省级评审未通过"),
    REGISTRATION_REFUSED("系统登记未通过", "系统登记核实未通过"),
    NOT_BASIC_TIER("未列入基础级清单", "未列入《株洲市基础级智能工厂清单》"),
    NOT_SUBMITTED("逾期未提交", "在截止时间前未提交申报书，草稿已保留"),
    CONDITIONS_UNMET("条件不符", "申报条件未满足，且未获准例外"),
    COUNTY_DECLINED("县级不予推荐", "县市区工信部门不予推荐"),
    NOT_RECOMMENDED_BY_COUNTY("未列入县级推荐名单", "未列入县市区推荐名单"),
    CITY_DECLINED("市级不予推荐", "市工信局不予推荐"),
    NOT_RECOMMENDED_BY_CITY("未列入市级推荐名单", "未列入市级推荐名单"),
    OBJECTION_UPHELD("异议成立", "公示期间的异议经核查成立"),
    WITHDRAWN("已撤回", "企业撤回申报");

    private final String text;
    private final String explanation;

    Outcome(String text, String explanation) {
        this.text = text;
        this.explanation = explanation;
    }

    public String text() {
        return text;
    }

    /** What the enterprise is told when no person gave a reason. */
    public String explanation() {
        return explanation;
    }

    public boolean isRecognition() {
        return this == RECOGNISED || this == RECOGNISED_DIRECTLY;
    }
}
