package org.tidu.support;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** An empty H2 and an empty PostgreSQL with the application's tables, new for each test. */
class BothDatabases implements ArgumentsProvider {

    @Override
    public Stream<? extends Arguments> provideArguments(ExtensionContext test) {
        return Stream.of(arguments("h2", pooled(migratedH2(), "", test)),
                arguments("postgresql", pooled(PostgresServer.migrated(), PostgresServer.USER, test)));
    }

    /** As in the application: opening a connection costs more than most statements. */
    private static DataSource pooled(String url, String user, ExtensionContext test) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMinimumIdle(0);
        HikariDataSource pooled = new HikariDataSource(pool);
        test.getStore(ExtensionContext.Namespace.create(BothDatabases.class)).put(pooled, (CloseableResource) pooled::close);
        return pooled;
    }

    private static String migratedH2() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "", "").locations("classpath:db/migration", "classpath:db/vendor/h2").load().migrate();
        return url;
    }
}
