package org.tidu.replay.job;

/** Something a policy owner has asked for that takes a while. */
interface Job {

    String id();

    String owner();

    /** Until its last thread has ended, also when it was given up. */
    boolean isRunning();

    void cancel();
}
