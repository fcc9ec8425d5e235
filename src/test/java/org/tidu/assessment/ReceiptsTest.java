package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.ReceiptRows;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/** The same receipts on H2 and on PostgreSQL. */
class ReceiptsTest {

    private final AssessmentService service = new RuleBench().service;

    @OnBothDatabases
    void should_give_back_what_was_judged_and_keep_the_order(String name, DataSource database) {
        Receipts receipts = receipts(database);
        Facts full = service.facts(ModelFolder.EDITION, RuleRows.map(AssessmentServiceTest.hunan(), "facts"));
        Facts empty = service.facts(ModelFolder.EDITION, Map.of());

        Receipt first = receipts.record(new DeclarationNumber("ZZ2025A-430211-0001"), "SUBMISSION", ModelFolder.EDITION, verdict(empty), empty);
        Receipt second = receipts.record(new DeclarationNumber("ZZ2025A-430211-0001"), "SUBMISSION", ModelFolder.EDITION, verdict(full), full);
        receipts.record(new DeclarationNumber("ZZ2025A-430211-0002"), "SUBMISSION", ModelFolder.EDITION, verdict(empty), empty);

        assertThat(receipts.all(new DeclarationNumber("ZZ2025A-430211-0001"))).extracting(Receipt::id).containsExactly(first.id(), second.id());
        Receipt latest = receipts.latest(new DeclarationNumber("ZZ2025A-430211-0001")).orElseThrow();
        assertThat(latest.verdict()).isEqualTo(verdict(full));
        assertThat(latest.assessedAt()).isEqualTo(Instant.parse("2025-04-20T02:00:00.123456Z"));
        assertThat(service.facts(ModelFolder.EDITION, latest.facts()).values()).isEqualTo(full.values());
        assertThat(receipts.latest(new DeclarationNumber("ZZ2025A-430211-0003"))).isEmpty();
    }

    private static Receipts receipts(DataSource database) {
        Clock clock = Clock.fixed(Instant.parse("2025-04-20T02:00:00.123456789Z"), ZoneOffset.UTC);
        return new Receipts(JdbcClient.create(database), clock, new ReceiptRows(JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build()));
    }

    private Verdict verdict(Facts facts) {
        return service.assess(ModelFolder.EDITION, "HN-2025", new Tier("ADVANCED"), facts);
    }
}
