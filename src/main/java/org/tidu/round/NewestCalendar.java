package org.tidu.round;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tidu.assessment.WorkingDays;
import org.tidu.engine.edition.Editions;
import org.tidu.engine.process.WorkingDayCalendar;

/** The newest calendar: the State Council announces the next year's holidays in November, in the middle of rounds. */
@Component
class NewestCalendar implements WorkingDayCalendar {

    private final Clock clock;
    private final WorkingDays calendar;
    private final Editions editions;

    NewestCalendar(Clock clock, WorkingDays calendar, Editions editions) {
        this.clock = clock;
        this.calendar = calendar;
        this.editions = editions;
    }

    @Override
    public Instant endOf(int days) {
        return calendar.addWorkingDays(editions.newest(), clock.instant(), days);
    }
}
