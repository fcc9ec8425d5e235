package org.tidu.form.check;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.form.schema.Component;
import org.tidu.time.ChinaTime;

/** Dates and times as form-js writes them; a day is a day of Beijing time. */
final class DateTimeCheck implements FieldCheck {

    private static final String DAY = "(?<day>\\d{4}-\\d{2}-\\d{2})";
    private static final String CLOCK_TIME = "(?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)";

    /** By subtype and zone, which are few. */
    private static final Map<String, Pattern> FORMATS = new ConcurrentHashMap<>();

    private final Clock clock;

    DateTimeCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(Entry entry, Object value) {
        boolean hasDay = !"time".equals(entry.component().text("subtype"));
        Matcher parts = format(entry.component()).matcher(value instanceof String text ? text : "");
        if (!parts.matches()) {
            entry.refuse("格式不正确，请按 " + example(entry.component()) + " 的格式填写");
            return;
        }
        try {
            LocalDate day = LocalDate.parse(hasDay ? parts.group("day") : "2000-01-01");
            LocalTime time = parts.group("time") == null ? LocalTime.MIDNIGHT : LocalTime.parse(parts.group("time"));
            ZoneOffset offset = parts.group("zone").isEmpty() ? null : ZoneOffset.of(parts.group("zone"));
            if (offset != null) {
                day = OffsetDateTime.of(day, time, offset).atZoneSameInstant(ChinaTime.ZONE).toLocalDate();
            }
            if (hasDay && entry.component().flag("disallowPassedDates") && day.isBefore(today())) {
                entry.refuse("不能早于今天（" + today() + "），请重新选择");
            }
            if (hasDay && entry.component().disallowsFutureDates() && day.isAfter(today())) {
                entry.refuse("不能晚于今天（" + today() + "），请重新选择");
            }
        } catch (DateTimeException noSuchDay) {
            entry.refuse("不是真实存在的日期或时间，请核对后重新选择");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }

    private static Pattern format(Component component) {
        String format = switch (String.valueOf(component.text("subtype"))) {
            case "time" -> CLOCK_TIME + zone(component);
            case "datetime" -> DAY + "T" + CLOCK_TIME + zone(component);
            default -> DAY + "(?<time>(?!))?(?<zone>)";
        };
        return FORMATS.computeIfAbsent(format, Pattern::compile);
    }

    private static String zone(Component component) {
        return switch (String.valueOf(component.text("timeSerializingFormat"))) {
            case "utc_offset" -> "(?<zone>[+-]\\d{2}:\\d{2})";
            case "utc_normalized" -> "(?<zone>Z)";
            default -> "(?<zone>)";
        };
    }

    private static String example(Component component) {
        String zone = switch (String.valueOf(component.text("timeSerializingFormat"))) {
            case "utc_offset" -> "+08:00";
            case "utc_normalized" -> "Z";
            default -> "";
        };
        return switch (String.valueOf(component.text("subtype"))) {
            case "time" -> "09:30" + zone;
            case "datetime" -> "2025-04-28T09:30" + zone;
            default -> "2025-04-28";
        };
    }
}
