package org.tidu.engine.process;

import java.time.Instant;

/** Work of a module that has to be done before a timer of one of its processes fires. */
public interface BeforeTimer {

    /**
     * Called outside the timer's transaction. When it throws, the timer does not fire and is tried again.
     *
     * @param businessKey of the timer's process instance, or null
     * @param due         when the timer was to fire
     */
    void beforeTimer(String businessKey, Instant due);
}
