package org.tidu.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.time.ChinaTime;

/**
 * A deadline as an officer types it: a day and a time of Beijing. 24:00 is the end of the day, the first instant of the next.
 *
 * @param variable of the process, which holds the instant
 * @param label    of the deadline
 */
record DayAndTime(String variable, String label) {

    private static final String END_OF_DAY = "24:00";

    private String name() {
        return variable.substring(0, variable.length() - "At".length());
    }

    String dayField() {
        return name() + "On";
    }

    String timeField() {
        return name() + "Time";
    }

    /** What was typed; null while one of the two is missing, which the form itself asks for. */
    @Nullable
    Instant of(Map<String, Object> values) {
        if (!(values.get(dayField()) instanceof String day) || !(values.get(timeField()) instanceof String time)) {
            return null;
        }
        LocalDate date = LocalDate.parse(day);
        return time.equals(END_OF_DAY) ? date.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant()
                : date.atTime(LocalTime.parse(time)).atZone(ChinaTime.ZONE).toInstant();
    }
}
