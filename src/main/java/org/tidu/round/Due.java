package org.tidu.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tidu.assessment.WorkingDays;
import org.tidu.engine.edition.Editions;

/** Due instants for the models: {@code ${due.workingDays(3)}}. The calendar is the decision table working-days. */
@Component("due")
public class Due {

    private final Clock clock;
    private final WorkingDays calendar;
    private final Editions editions;
    private final Duration grace;

    Due(Clock clock, WorkingDays calendar, Editions editions, @Value("${tidu.deadline-grace}") Duration grace) {
        this.clock = clock;
        this.calendar = calendar;
        this.editions = editions;
        this.grace = grace;
    }

    /** The end of the n-th working day from now. */
    public Date workingDays(int days) {
        return Date.from(calendar.addWorkingDays(editions.latest("round"), clock.instant(), days));
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
}
