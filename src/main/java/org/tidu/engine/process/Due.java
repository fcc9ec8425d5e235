package org.tidu.engine.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tidu.engine.step.ModelHelper;

/** Due instants for the models, as dates of the engine: {@code ${due.workingDays(3)}}. */
@ModelHelper
@Component("due")
public class Due {

    private final Clock clock;
    private final WorkingDayCalendar calendar;
    private final Duration grace;

    Due(Clock clock, WorkingDayCalendar calendar, @Value("${tidu.deadline-grace}") Duration grace) {
        this.clock = clock;
        this.calendar = calendar;
        this.grace = grace;
    }

    /** The end of the n-th working day from now. */
    public Date workingDays(int days) {
        return Date.from(calendar.endOf(days));
    }

    /** So many days of 24 hours before an instant; never earlier than now. */
    public Date daysBefore(Date instant, int days) {
        Instant before = instant.toInstant().minus(Duration.ofDays(days));
        return Date.from(before.isBefore(clock.instant()) ? clock.instant() : before);
    }

    /**
     * When the timer of a deadline fires: a little after it, so that a submission received at the last instant and
     * still under way is not overtaken by the timer. What counts is the instant of receipt, never the timer.
     */
    public Date afterGrace(Date deadline) {
        return Date.from(deadline.toInstant().plus(grace));
    }

    /** The same, for code that sets a timer of its own. */
    public Instant graceAfter(Instant deadline) {
        return deadline.plus(grace);
    }
}
