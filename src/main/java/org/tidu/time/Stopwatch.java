package org.tidu.time;

/** How long something takes: a count of nanoseconds from nowhere in particular, which nobody sets back as one may a clock. */
@FunctionalInterface
public interface Stopwatch {

    long nanos();
}
