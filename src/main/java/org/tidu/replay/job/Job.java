package org.tidu.replay.job;

import java.time.Instant;

/** Something a policy owner has asked for that takes a while. */
interface Job {

    String id();

    String owner();

    Instant startedAt();

    boolean isRunning();

    void cancel();
}
