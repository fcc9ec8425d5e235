package org.tidu.support;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * Lets the database be away for requests, or fail once: at the so-many-th write or commit of the thread that asked for it. A commit that fails
 * is rolled back, as databases do. Nothing happens to anybody else, or while it is not armed.
 */
public class Faults {

    private static final String IO_ERROR = "58030";

    private volatile Thread victim;
    private volatile boolean away;
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

    /** While it is away, whoever answers a request gets no connection; the program's own threads do. */
    public void away(boolean isAway) {
        away = isAway;
    }

    void refuseWhileAway() throws SQLException {
        if (away && Thread.currentThread().getName().startsWith("request-")) {
            throw new SQLTransientConnectionException("armed fault: no connection");
        }
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
