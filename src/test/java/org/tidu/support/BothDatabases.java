package org.tidu.support;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty H2 and an empty PostgreSQL with the application's tables, new for each test. */
class BothDatabases implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ExtensionContext test) {
        Server server = test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Server.class, any -> new Server(), Server.class);
        return Stream.of(arguments("h2", pooled(migrated("h2", h2()), test)),
                arguments("postgresql", pooled(migrated("postgresql", server.fresh()), test)));
    }

    /** As in the application: opening a connection costs more than most statements. */
    private static DataSource pooled(DataSource database, ExtensionContext test) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMinimumIdle(0);
        HikariDataSource pooled = new HikariDataSource(pool);
        test.getStore(ExtensionContext.Namespace.create(BothDatabases.class)).put(pooled, (CloseableResource) pooled::close);
        return pooled;
    }

    private static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return h2;
    }

    private static DataSource migrated(String vendor, DataSource database) {
        Flyway.configure().dataSource(database).locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load().migrate();
        return database;
    }

    /** One for all tests of a run. */
    private static final class Server implements CloseableResource {

        private final EmbeddedPostgres postgres;

        private Server() {
            try {
                postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private DataSource fresh() {
            String name = "db" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(postgres.getPostgresDatabase()).sql("create database " + name).update();
            return postgres.getDatabase("postgres", name);
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }
}
