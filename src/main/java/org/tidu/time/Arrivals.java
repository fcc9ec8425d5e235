package org.tidu.time;

import java.time.Instant;
import java.util.Optional;

/** The requests that have reached this node and are not answered yet. */
public interface Arrivals {

    /** When the oldest arrived that waits for a thread, or is being answered and may yet hand something in. */
    Optional<Instant> oldest();

    /** The latest instant up to which nothing that arrived is left: no request waits or may yet hand something in. */
    Instant caughtUpTo();

    /** Whether at least so many are under way that wait for a thread or may hand something in: work that can wait gives way. */
    boolean isRush(int atLeast);
}
