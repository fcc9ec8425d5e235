package org.tidu.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;
import org.tidu.time.ChinaTime;

/** Working days by the calendar table of an edition: State Council holidays with 调休, weekdays otherwise. */
@Component
public class WorkingDays {

    private static final int AT_MOST = 250;
    private static final int FURTHEST_YEARS = 3;

    /** Days of some editions. */
    private static final int KEPT = 20_000;

    private record Day(EditionId editionId, LocalDate date) {}

    private final Decisions decisions;
    /** Editions never change: what the table said of a day it says for good, and every due date asks it for a week of days. */
    private final Cache<Day, Boolean> workdays = Caffeine.newBuilder().maximumSize(KEPT).build();

    WorkingDays(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @throws IllegalStateException when the table says nothing of this day */
    public boolean isWorkday(EditionId editionId, LocalDate day) {
        return workdays.get(new Day(editionId, day), asked -> read(editionId, day));
    }

    private boolean read(EditionId editionId, LocalDate day) {
        DecisionFile calendar = decisions.file(editionId, "working-days.dmn");
        Object kind = decisions.row(calendar, "working-days", Map.of("day", day.toString())).get("dayType");
        if (kind == null) {
            throw new IllegalStateException(calendar.name() + " says nothing of " + day);
        }
        return kind.equals("WORKDAY");
    }

    /**
     * The end, 24:00 Beijing time, of the n-th working day after the day of {@code from}; that day itself does not count
     * (民法典第201条).
     *
     * @param days 1 to 250
     * @throws IllegalStateException when the table has next to no working days
     */
    public Instant addWorkingDays(EditionId editionId, Instant from, int days) {
        if (days < 1 || days > AT_MOST) {
            throw new IllegalArgumentException("working days out of range: " + days);
        }
        LocalDate day = from.atZone(ChinaTime.ZONE).toLocalDate();
        LocalDate furthest = day.plusYears(FURTHEST_YEARS);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.isAfter(furthest)) {
                throw new IllegalStateException("fewer than " + days + " working days in " + FURTHEST_YEARS + " years");
            }
            if (isWorkday(editionId, day)) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
