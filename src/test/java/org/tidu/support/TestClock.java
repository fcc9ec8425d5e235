package org.tidu.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.tidu.time.ChinaTime;

/** A clock that stands still until a test moves it; the engine's clock goes with it. */
public class TestClock extends Clock {

    /** Thursday 2025-04-24, 09:00 in Beijing: the day of the notice. */
    public static final Instant START = Instant.parse("2025-04-24T01:00:00Z");

    private Instant now;

    public TestClock() {
        reset();
    }

    public final void reset() {
        set(START);
    }

    public final void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void advance(Duration duration) {
        set(now.plus(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ChinaTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
