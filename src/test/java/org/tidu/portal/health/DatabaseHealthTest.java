package org.tidu.portal.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Health tells the truth about the database. */
class DatabaseHealthTest {

    @Test
    void a_database_that_closes_under_the_pool_is_told_at_the_next_question() throws SQLException {
        try (HikariDataSource pool = pool()) {
            DatabaseHealthIndicator health = new DatabaseHealthIndicator(pool, Duration.ofSeconds(5));
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            // the connection that closes it is closed by it
            assertThatThrownBy(() -> sql(pool, "shutdown immediately")).hasMessageContaining("already closed");

            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.health().getDetails()).containsKey("error");
            health.destroy();
        }
    }

    @Test
    void an_empty_database_in_its_place_is_no_health() throws SQLException {
        try (HikariDataSource pool = pool()) {
            DatabaseHealthIndicator health = new DatabaseHealthIndicator(pool, Duration.ofSeconds(5));

            sql(pool, "drop table act_ge_property");

            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            health.destroy();
        }
    }

    @Test
    void a_database_that_does_not_answer_is_told_within_the_time_and_asked_once() {
        CountDownLatch silent = new CountDownLatch(1);
        int[] asked = new int[1];
        try (HikariDataSource pool = pool()) {
            DatabaseHealthIndicator health = new DatabaseHealthIndicator(new DelegatingDataSource(pool) {
                @Override
                public Connection getConnection() throws SQLException {
                    asked[0]++;
                    try {
                        silent.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return super.getConnection();
                }
            }, Duration.ofMillis(50));

            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.health().getDetails().get("error")).isEqualTo("no answer within 50 ms");
            assertThat(asked[0]).isEqualTo(1);

            silent.countDown();
            health.destroy();
        }
    }

    private static HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setConnectionTimeout(2000);
        pool.setMaximumPoolSize(2);
        try {
            sql(pool, "create table act_ge_property (name_ varchar(64), value_ varchar(300))");
            sql(pool, "insert into act_ge_property values ('schema.version', 'fox')");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return pool;
    }

    private static void sql(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
