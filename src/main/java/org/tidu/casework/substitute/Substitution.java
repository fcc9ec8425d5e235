package org.tidu.casework.substitute;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * An officer does a colleague's tasks. It ends by itself.
 *
 * @param principal  user id of whom somebody stands in for
 * @param substitute user id of who does
 * @param from       the first day, Beijing time
 * @param to         the last day, which belongs to it
 * @param endedAt    when somebody ended it before its last day was over
 */
public record Substitution(String id, String principal, String substitute, LocalDate from, LocalDate to, String namedBy, Instant namedAt,
        @Nullable Instant endedAt) {

    boolean isRunning(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** 代理期 2025-05-01 至 2025-05-10 */
    public String period() {
        return "代理期 " + from + " 至 " + to;
    }
}
