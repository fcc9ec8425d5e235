package org.tidu.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.time.ChinaTime;

/** Working days by the calendar table of an edition: State Council holidays with 调休, weekdays otherwise. */
@Component
public class WorkingDays {

    private static final int AT_MOST = 250;
    private static final int FURTHEST_YEARS = 3;

    private final Decisions decisions;

    WorkingDays(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @throws IllegalStateException when the table says nothing of this day */
    public boolean isWorkday(String editionId, LocalDate day) {
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
    public Instant addWorkingDays(String editionId, Instant from, int days) {
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
