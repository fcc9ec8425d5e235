package org.tidu.engine.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One node at a time: what each node puts in place at its start when it is missing is looked for and written by one of
 * them, and found by the others. Held by a row that the engine's schema brings along for locking, until the commit.
 */
@Component
public class StartLock {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    StartLock(TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Does the work in a transaction of its own, or in the present one, while no other node does its own. */
    public void alone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select value_ from act_ge_property where name_ = 'startup.lock' for update")
                    .query(String.class).single();
            work.run();
        });
    }
}
