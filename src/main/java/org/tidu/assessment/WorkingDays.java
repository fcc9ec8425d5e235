package org.tidu.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.time.ChinaTime;

/** Working days by the calendar table of an edition: State Council holidays with 调休, weekdays otherwise. */
@Component
public class WorkingDays {

    private static final int AT_MOST = 250;

    private final Decisions decisions;

    WorkingDays(Decisions decisions) {
        this.decisions = decisions;
    }

    public boolean isWorkday(String editionId, LocalDate day) {
        DecisionFile calendar = decisions.file(editionId, "working-days.dmn");
        return "WORKDAY".equals(decisions.row(calendar, "working-days", Map.of("day", day.toString())).get("dayType"));
    }

    /**
     * The end, 24:00 Beijing time, of the n-th working day after the day of {@code from}; that day itself does not count
     * (民法典第201条).
     *
     * @param days 1 to 250
     */
    public Instant addWorkingDays(String editionId, Instant from, int days) {
        if (days < 1 || days > AT_MOST) {
            throw new IllegalArgumentException("working days out of range: " + days);
        }
        LocalDate day = from.atZone(ChinaTime.ZONE).toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkday(editionId, day)) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
