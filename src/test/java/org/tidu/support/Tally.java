package org.tidu.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of the database some work takes: of this thread only, and only while it is counted. */
public class Tally {

    /**
     * @param sql     each statement, in order
     * @param inside  how many of these were in transactions
     * @param commits of transactions
     */
    public record Cost(List<String> sql, int inside, int commits) {

        public int statements() {
            return sql.size();
        }

        public Cost plus(Cost other) {
            return new Cost(Stream.concat(sql.stream(), other.sql.stream()).toList(), inside + other.inside,
                    commits + other.commits);
        }

        /** For the message of a test: what was asked, one line each. */
        @Override
        public String toString() {
            return "%d statements, %d in transactions, %d commits:%n%s".formatted(statements(), inside, commits,
                    sql.stream().map(one -> one.strip().replaceAll("\\s+", " "))
                            .map(one -> one.substring(0, Math.min(one.length(), 160)))
                            .collect(Collectors.joining("\n")));
        }
    }

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();
    private volatile Thread counted;

    public Cost of(Runnable work) {
        statements.clear();
        inside.set(0);
        commits.set(0);
        counted = Thread.currentThread();
        try {
            work.run();
        } finally {
            counted = null;
        }
        return new Cost(List.copyOf(statements), inside.get(), commits.get());
    }

    void statement(String sql, boolean inTransaction) {
        if (Thread.currentThread() == counted) {
            statements.add(sql);
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
