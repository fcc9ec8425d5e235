package org.tidu.demo;

/** What a member of the staff is, in the order of the accounts page. */
enum StaffRole {

    COUNTY("县级审核员"),
    CITY("市级管理员"),
    PROVINCE("省级管理员"),
    EXPERT("评审专家"),
    POLICY("政策制定者"),
    ADMINISTRATOR("系统管理员");

    private final String text;

    StaffRole(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
