package org.tidu.support;

import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database for each application context: H2 in memory, or a database of {@link PostgresServer}. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** Milliseconds: who waits for a row waits for whoever has it, who may be slow; the two seconds of H2 are soon over on a busy machine. */
    public static final int PATIENCE = 30_000;

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
        return new FaultyDatabase(kind().equals("postgres") ? pool(PostgresServer.empty(), PostgresServer.USER)
                : pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=" + PATIENCE, "tidu"), faults, tally, writes);
    }

    @Bean
    Stored stored(JdbcClient jdbc, Writes writes) {
        return new Stored(jdbc, writes);
    }

    private static DataSource pool(String url, String user) {
        return DataSourceBuilder.create().url(url).username(user).password("").build();
    }
}
