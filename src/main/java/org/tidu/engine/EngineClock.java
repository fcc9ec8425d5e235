package org.tidu.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's own clock. It follows the computer's; a demonstration sets it back while it tells its story. */
@Profile("demo")
@Component
public class EngineClock {

    /** From now on it is this instant, until it is set again. */
    public void standAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** From now on the computer's clock counts again. */
    public void run() {
        ClockUtil.reset();
    }
}
