package org.tidu.assessment.rows;

import java.util.Objects;

/**
 * One thing a test row says otherwise than the table.
 *
 * @param what     in words: 「典型场景数量」的要求
 * @param expected by the row; null for nothing
 * @param actual   by the table; null for nothing
 */
public record Difference(String what, Object expected, Object actual) {

    public String words() {
        return what + " 应为" + shown(expected) + "，现为" + shown(actual);
    }

    private static String shown(Object value) {
        return value == null ? "空" : value instanceof Boolean yes ? yes ? "是" : "否" : "「" + Objects.toString(value) + "」";
    }
}
