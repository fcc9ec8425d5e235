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
 * @param codes    of the conditions, or names of the outputs, it comes from
 */
public record Difference(String what, @Nullable Object expected, @Nullable Object actual, List<String> at, boolean gone, List<String> codes) {

    Difference(String what, @Nullable Object expected, @Nullable Object actual, List<String> at, boolean gone) {
        this(what, expected, actual, at, gone, at.size() > 1 ? List.of(at.get(1)) : List.of());
    }

    Difference(String what, @Nullable Object expected, @Nullable Object actual, String... at) {
        this(what, expected, actual, List.of(at), false);
    }

    Difference comingFrom(List<String> others) {
        return new Difference(what, expected, actual, at, gone, others);
    }

    /** What a condition requires is another; whether it is met, and by how much not, follows from that. */
    boolean isOfARequirement() {
        return !at.isEmpty() && at.get(at.size() - 1).equals("required");
    }

    public String words() {
        return what + " 应为" + shown(expected) + "，现为" + shown(actual);
    }

    private static String shown(Object value) {
        return value == null ? "空" : value instanceof Boolean yes ? yes ? "是" : "否" : "「" + Objects.toString(value) + "」";
    }
}
