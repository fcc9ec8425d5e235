package org.tidu.demo;

import java.time.Instant;
import org.tidu.demo.Script.Scene;
import org.tidu.engine.process.BackgroundJobs;

/** Plays a script: goes from scene to scene in time, and executes on the way whatever falls due. */
@Demo
class Performance {

    private final DemoClock clock;
    private final BackgroundJobs jobs;

    Performance(DemoClock clock, BackgroundJobs jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    void play(Script script) {
        try {
            for (Scene scene : script.inOrder()) {
                passTimeUntil(scene.at());
                scene.action().run();
                jobs.runDue();
            }
            passTimeUntil(script.now());
        } finally {
            clock.run();
        }
    }

    private void passTimeUntil(Instant instant) {
        for (Instant timer = next(instant); timer.isBefore(instant); timer = next(instant)) {
            clock.standAt(timer);
            jobs.runDue();
        }
        clock.standAt(instant);
    }

    private Instant next(Instant instant) {
        return jobs.nextTimer().orElse(instant);
    }
}
