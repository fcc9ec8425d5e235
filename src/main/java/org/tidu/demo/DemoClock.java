package org.tidu.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.tidu.engine.EngineClock;
import org.tidu.time.ChinaTime;

/** Takes the place of the application's clock: stands where the story is while it is told, then runs like any other. */
@Demo
class DemoClock extends Clock {

    private final EngineClock engine;
    private final Clock real = Clock.system(ChinaTime.ZONE);
    private volatile Instant standing;

    DemoClock(EngineClock engine) {
        this.engine = engine;
    }

    void standAt(Instant instant) {
        standing = instant;
        engine.standAt(instant);
    }

    void run() {
        standing = null;
        engine.run();
    }

    @Override
    public Instant instant() {
        return standing == null ? real.instant() : standing;
    }

    @Override
    public ZoneId getZone() {
        return ChinaTime.ZONE;
    }

    /** The same clock in another zone; it moves with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new InZone(this, zone);
    }

    private static final class InZone extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        InZone(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
