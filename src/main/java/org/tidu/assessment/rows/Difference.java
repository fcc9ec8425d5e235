package org.tidu.assessment.rows;

import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * One thing a test row says otherwise than the table.
 *
 * @param what     in words: 「典型场景数量」的要求
 * @param expected by the row; null for nothing
 * @param actual   by the table; null for nothing
 * @param at       where the row says so: expect, SCENARIO_COUNT, required; empty where it cannot be taken over as it is
 * @param gone     the row speaks of what there is no longer
 */
public record Difference(String what, @Nullable Object expected, @Nullable Object actual, List<String> at, boolean gone) {

    Difference(String what, @Nullable Object expected, @Nullable Object actual, String... at) {
        this(what, expected, actual, List.of(at), false);
    }

    public String words() {
        return what + " 应为" + shown(expected) + "，现为" + shown(actual);
    }

    private static String shown(Object value) {
        return value == null ? "空" : value instanceof Boolean yes ? yes ? "是" : "否" : "「" + Objects.toString(value) + "」";
    }
}
