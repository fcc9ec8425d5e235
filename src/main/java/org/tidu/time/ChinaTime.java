package org.tidu.time;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Beijing time for everything a person reads; instants stay instants everywhere else. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private ChinaTime() {}

    /** {@code 2025-04-28 17:30}, Beijing time. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** {@code 2025-04-28 17:30:05}, Beijing time. */
    public static String second(Instant instant) {
        return SECOND.format(instant.atZone(ZONE));
    }

    /** A deadline as officials write it: midnight belongs to the day that ends, {@code 2025-04-28 24:00}. */
    public static String deadline(Instant instant) {
        ZonedDateTime local = instant.atZone(ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(local.minusDays(1)) + " 24:00"
                : MINUTE.format(local);
    }
}
