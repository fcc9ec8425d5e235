package org.tidu.support;

import java.util.concurrent.atomic.AtomicInteger;

/** How much of the database some work takes: of this thread only, and only while it is counted. */
public class Tally {

    /**
     * @param statements  in all
     * @param inside      of these, in transactions
     * @param commits     of transactions
     */
    public record Cost(int statements, int inside, int commits) {

        public Cost plus(Cost other) {
            return new Cost(statements + other.statements, inside + other.inside, commits + other.commits);
        }
    }

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile Thread counted;

    public Cost of(Runnable work) {
        statements.set(0);
        inside.set(0);
        commits.set(0);
        counted = Thread.currentThread();
        try {
            work.run();
        } finally {
            counted = null;
        }
        return new Cost(statements.get(), inside.get(), commits.get());
    }

    void statement(boolean inTransaction) {
        if (Thread.currentThread() == counted) {
            statements.incrementAndGet();
            if (inTransaction) {
                inside.incrementAndGet();
            }
        }
    }

    void commit() {
        if (Thread.currentThread() == counted) {
            commits.incrementAndGet();
        }
    }
}
