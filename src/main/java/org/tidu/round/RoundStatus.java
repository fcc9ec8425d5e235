package org.tidu.round;

/** Where a round stands. */
public enum RoundStatus {
    DRAFT("草稿"),
    PUBLISHED("已发布"),
    OPEN("申报中"),
    WINDOW_CLOSED("县级审核推荐"),
    COUNTY_CLOSED("市级汇总"),
    CITY_CLOSED("省级评审"),
    ARCHIVED("已归档"),
    DISCARDED("已作废");

    private final String text;

    RoundStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
