package org.tidu.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database for each application context: H2 in memory, or a database in one embedded PostgreSQL. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** Which kind this run is on: {@code h2} or {@code postgres}. */
    public static String kind() {
        return System.getProperty("tidu.test.database", "h2");
    }

    @Bean
    Faults faults() {
        return new Faults();
    }

    @Bean
    Tally tally() {
        return new Tally();
    }

    @Bean
    Writes writes() {
        return new Writes();
    }

    @Bean
    DataSource dataSource(Faults faults, Tally tally, Writes writes) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return new FaultyDatabase(kind().equals("postgres") ? Postgres.database(name) : h2(name), faults, tally, writes);
    }

    @Bean
    Stored stored(JdbcClient jdbc, Writes writes) {
        return new Stored(jdbc, writes::count);
    }

    private static DataSource h2(String name) {
        return DataSourceBuilder.create().url("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1").username("tidu")
                .password("").build();
    }

    /** Started once for all contexts of a run, stopped when they are closed. */
    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // its own hook would stop it under the contexts, which still hold connections
                EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off").start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException broken) {
                throw new IllegalStateException("PostgreSQL does not start", broken);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException broken) {
                throw new UncheckedIOException("PostgreSQL does not stop", broken);
            }
        }

        static DataSource database(String name) {
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException broken) {
                throw new IllegalStateException("no database could be made", broken);
            }
            return DataSourceBuilder.create().url(SERVER.getJdbcUrl("postgres", name)).username("postgres").build();
        }
    }
}
