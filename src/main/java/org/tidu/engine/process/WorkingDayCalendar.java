package org.tidu.engine.process;

import java.time.Instant;

/** What due instants need of the module that knows holidays. */
public interface WorkingDayCalendar {

    /** The end of the n-th working day from now. */
    Instant endOf(int days);
}
