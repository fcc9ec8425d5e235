package org.tidu.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of a JVM, started when the first asks for a database and stopped after the last context. */
final class PostgresServer {

    static final String USER = "postgres";

    private static final String MIGRATED = "migrated";

    private static final EmbeddedPostgres SERVER = start();

    /** Set once the database to copy from stands. */
    private static boolean hasMigrated;

    private PostgresServer() {}

    /** The address of a new database without tables; {@link #USER} has it. */
    static String empty() {
        return database("template1");
    }

    /** The address of a new database with the application's tables: a copy of one that was migrated once. */
    static synchronized String migrated() {
        if (!hasMigrated) {
            create(MIGRATED, "template1");
            Flyway.configure().dataSource(SERVER.getDatabase(USER, MIGRATED))
                    .locations("classpath:db/migration", "classpath:db/vendor/postgresql").load().migrate();
            hasMigrated = true;
        }
        return database(MIGRATED);
    }

    private static String database(String template) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        create(name, template);
        return SERVER.getJdbcUrl(USER, name);
    }

    private static void create(String name, String template) {
        JdbcClient.create(SERVER.getPostgresDatabase()).sql("create database " + name + " template " + template).update();
    }

    private static EmbeddedPostgres start() {
        try {
            // its own hook would stop it under the contexts, which still hold connections
            EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "off").start();
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException("PostgreSQL does not start", fault);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("PostgreSQL does not stop", fault);
        }
    }
}
