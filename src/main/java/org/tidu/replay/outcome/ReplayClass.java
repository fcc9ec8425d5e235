package org.tidu.replay.outcome;

/** What a change of tables does to a case. */
public enum ReplayClass {
    MET_TO_UNMET("由符合变为不符合"),
    UNMET_TO_MET("由不符合变为符合"),
    /** Eligible as before, and a condition or the direct recognition goes over. */
    CONDITIONS_MOVED("结论不变，有条件的结果改变"),
    WORDS_ONLY("结论和各项结果不变，只是文字不同"),
    UNCHANGED("没有变化"),
    NOT_JUDGED("无法回放");

    private final String text;

    ReplayClass(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
