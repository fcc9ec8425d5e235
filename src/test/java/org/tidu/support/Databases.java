package org.tidu.support;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A fresh H2 and a fresh PostgreSQL with some of the application's tables, for tests that must hold on both. */
public final class Databases implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    public Databases() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Name and data source of each, after these migrations. */
    public Stream<Arguments> with(String... migrations) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return Stream.of(arguments("H2", migrated(h2, migrations)),
                arguments("PostgreSQL", migrated(freshPostgres(), migrations)));
    }

    private DataSource freshPostgres() {
        String name = "db" + UUID.randomUUID().toString().replace("-", "");
        new ResourceDatabasePopulator(new ByteArrayResource(
                ("create database " + name).getBytes(StandardCharsets.UTF_8)))
                .execute(postgres.getPostgresDatabase());
        return postgres.getDatabase("postgres", name);
    }

    private static DataSource migrated(DataSource database, String... migrations) {
        for (String migration : migrations) {
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + migration)).execute(database);
        }
        return database;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
