package org.tidu.portal.health;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * Whether the database answers: reads a row of a table, over a connection of the pool that everything else uses. A driver's
 * own word for a connection is not enough, it may not know that the database is gone.
 */
class DatabaseHealthIndicator implements HealthIndicator, DisposableBean {

    private static final int QUERY_SECONDS = 2;
    private static final String QUERY = "select value_ from act_ge_property where name_ = 'schema.version'";

    private final DataSource database;
    private final Duration patience;
    private final ExecutorService asking = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "health-database");
        thread.setDaemon(true);
        return thread;
    });
    private CompletableFuture<Void> question;

    DatabaseHealthIndicator(DataSource database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    @Override
    public Health health() {
        try {
            question().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Health.up().build();
        } catch (ExecutionException failed) {
            return Health.down().withDetail("error", String.valueOf(failed.getCause().getMessage())).build();
        } catch (TimeoutException silent) {
            return Health.down().withDetail("error", "no answer within " + patience.toMillis() + " ms").build();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        }
    }

    /** One question at a time: probes that come while it waits wait with it, and hold no further connection. */
    private synchronized CompletableFuture<Void> question() {
        if (question == null || question.isDone()) {
            question = CompletableFuture.runAsync(this::ask, asking);
        }
        return question;
    }

    private void ask() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(QUERY_SECONDS);
            try (ResultSet row = statement.executeQuery(QUERY)) {
                if (!row.next()) {
                    throw new IllegalStateException("the engine's tables are empty");
                }
            }
        } catch (SQLException gone) {
            throw new IllegalStateException(gone.getMessage(), gone);
        }
    }

    @Override
    public void destroy() {
        asking.shutdownNow();
    }
}
