package org.tidu.recommendation;

/** How the lists of an area are called. */
final class ListNames {

    private ListNames() {}

    /** 第1次补充名单: the second list of an area. */
    static String supplement(int no) {
        return "第" + (no - 1) + "次补充名单";
    }
}
