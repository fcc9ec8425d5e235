package org.tidu.replay.outcome;

import java.util.Objects;
import org.tidu.assessment.verdict.Condition;

/** What becomes of one condition. */
public enum Move {
    MET_TO_UNMET("由达到变为未达到"),
    UNMET_TO_MET("由未达到变为达到"),
    /** Judged by people before or after, or no longer a bar, or one now. */
    NATURE("判断方式改变"),
    ADDED("新增的条件"),
    DROPPED("取消的条件"),
    WORDS("文字改变");

    private final String text;

    Move(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Move of(Condition before, Condition after) {
        if (before.soft() != after.soft() || (before.met() == null) != (after.met() == null)) {
            return NATURE;
        }
        if (Objects.equals(before.met(), after.met())) {
            return WORDS;
        }
        return Boolean.TRUE.equals(before.met()) ? MET_TO_UNMET : UNMET_TO_MET;
    }
}
