package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The same receipts on H2 and on PostgreSQL. */
class ReceiptsTest {

    private static EmbeddedPostgres postgres;

    private final AssessmentService service = new RuleBench().service;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    static Stream<Arguments> databases() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return Stream.of(arguments("H2", h2), arguments("PostgreSQL", postgres.getPostgresDatabase()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("databases")
    void should_give_back_what_was_judged_and_keep_the_order(String name, DataSource database) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V050__assessment.sql"),
                new ClassPathResource("db/migration/V090__receipt_rule_set.sql")).execute(database);
        Receipts receipts = receipts(database);
        Facts full = service.facts(ModelFolder.EDITION, RuleRows.map(AssessmentServiceTest.hunan(), "facts"));
        Facts empty = service.facts(ModelFolder.EDITION, Map.of());

        Receipt first = receipts.record("ZZ2025A-430211-0001", "SUBMISSION", ModelFolder.EDITION, verdict(empty), empty);
        Receipt second = receipts.record("ZZ2025A-430211-0001", "SUBMISSION", ModelFolder.EDITION, verdict(full), full);
        receipts.record("ZZ2025A-430211-0002", "SUBMISSION", ModelFolder.EDITION, verdict(empty), empty);

        assertThat(receipts.all("ZZ2025A-430211-0001")).extracting(Receipt::id).containsExactly(first.id(), second.id());
        Receipt latest = receipts.latest("ZZ2025A-430211-0001").orElseThrow();
        assertThat(latest.verdict()).isEqualTo(verdict(full));
        assertThat(latest.assessedAt()).isEqualTo(Instant.parse("2025-04-20T02:00:00.123456Z"));
        assertThat(service.facts(ModelFolder.EDITION, latest.facts()).values()).isEqualTo(full.values());
        assertThat(receipts.latest("ZZ2025A-430211-0003")).isEmpty();
    }

    private static Receipts receipts(DataSource database) {
        Clock clock = Clock.fixed(Instant.parse("2025-04-20T02:00:00.123456789Z"), ZoneOffset.UTC);
        return new Receipts(JdbcClient.create(database), clock, new ReceiptRows(JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build()));
    }

    private Verdict verdict(Facts facts) {
        return service.assess(ModelFolder.EDITION, "HN-2025", "ADVANCED", facts);
    }
}
