package org.tidu.support;

import java.sql.SQLException;

/**
 * Lets the database fail once: at the so-many-th write or commit of the thread that asked for it. A commit that fails
 * is rolled back, as databases do. Nothing happens to anybody else, or while it is not armed.
 */
public class Faults {

    private static final String IO_ERROR = "58030";

    private volatile Thread victim;
    private int stepsLeft;
    private boolean fired;

    /** @param step counted from 1 */
    public void arm(int step) {
        stepsLeft = step;
        fired = false;
        victim = Thread.currentThread();
    }

    public void disarm() {
        victim = null;
    }

    public boolean fired() {
        return fired;
    }

    boolean strikesNow() {
        if (Thread.currentThread() != victim || fired) {
            return false;
        }
        stepsLeft--;
        fired = stepsLeft == 0;
        return fired;
    }

    SQLException fault(String where) {
        return new SQLException("armed fault at " + where, IO_ERROR);
    }
}
