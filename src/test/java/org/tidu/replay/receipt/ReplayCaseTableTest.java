package org.tidu.replay.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.assessment.ModelFolder;
import org.tidu.replay.HunanDraft;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.outcome.ReplayClass;
import org.tidu.replay.run.GivesWay;
import org.tidu.replay.run.Pace;
import org.tidu.replay.run.ReplaySource;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** Past cases as a replay finds them. */
class ReplayCaseTableTest {

    private static final Instant NOW = Instant.parse("2025-04-20T02:00:00Z");
    private static final Chosen ALL = Chosen.ofRuleSet(HunanDraft.RULE_SET);

    @OnBothDatabases
    void only_the_last_verdict_of_a_declaration_counts(String name, DataSource database) {
        StoredCases stored = stored(database, NOW);
        ReplayCaseTable table = stored.table();
        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), HunanDraft.facts(5));
        stored.judged(new DeclarationNumber("N-2"), new Tier("ADVANCED"), HunanDraft.facts(6));
        assertThat(read(table, ALL)).hasSize(2);

        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), HunanDraft.facts(11));
        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), HunanDraft.facts(12));

        assertThat(read(table, ALL)).extracting(one -> one.number() + ": " + ((List<?>) one.facts().get("scenarios")).size())
                .containsExactlyInAnyOrder("N-1: 12", "N-2: 6");
        assertThat(read(table, ALL)).hasSize(2);
    }

    @OnBothDatabases
    void a_case_stands_by_round_county_tier_size_and_industry(String name, DataSource database) {
        StoredCases stored = stored(database, NOW);
        // 300 employees and 2,000万元 make a medium-sized enterprise, one employee less a small one
        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), sized(300, 2000, "36"));
        stored.judged(new DeclarationNumber("N-2"), new Tier("ADVANCED"), sized(299, 2000, "36"));
        stored.judged(new DeclarationNumber("N-3"), new Tier("BASIC"), sized(300, 2000, "07"));
        ReplayCaseTable table = stored.table();

        assertThat(numbers(table, chosen(Set.of("early"), Set.of(), Set.of(), Set.of(), Set.of()))).containsExactlyInAnyOrder("N-1", "N-2");
        assertThat(numbers(table, chosen(Set.of(), Set.of("430202"), Set.of(), Set.of(), Set.of()))).containsExactly("N-2");
        assertThat(numbers(table, chosen(Set.of(), Set.of(), Set.of("BASIC"), Set.of(), Set.of()))).containsExactly("N-3");
        assertThat(numbers(table, chosen(Set.of(), Set.of(), Set.of(), Set.of("MEDIUM"), Set.of()))).containsExactlyInAnyOrder("N-1", "N-3");
        assertThat(numbers(table, chosen(Set.of(), Set.of(), Set.of(), Set.of("SMALL", "MEDIUM"), Set.of("36"))))
                .containsExactlyInAnyOrder("N-1", "N-2");
        assertThat(read(table, Chosen.ofRuleSet("JS-2025"))).isEmpty();
    }

    @OnBothDatabases
    void what_was_withdrawn_is_no_case_any_more(String name, DataSource database) {
        StoredCases stored = stored(database, NOW);
        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), HunanDraft.facts(10));
        stored.judged(new DeclarationNumber("N-2"), new Tier("ADVANCED"), HunanDraft.facts(10));
        ReplayCaseTable table = stored.table();
        assertThat(read(table, ALL)).hasSize(2);

        stored.withdrawn(new DeclarationNumber("N-1"));

        assertThat(numbers(table, ALL)).containsExactly("N-2");
        assertThat(table.source(ALL, Pace.UNHURRIED).total()).isEqualTo(1);
    }

    @OnBothDatabases
    void a_verdict_that_was_written_first_and_committed_last_is_not_lost(String name, DataSource database) throws Exception {
        StoredCases stored = stored(database, NOW);
        try (Connection late = database.getConnection()) {
            late.setAutoCommit(false);
            stored.judged(late, new DeclarationNumber("N-1"), HunanDraft.facts(10));
            stored.judged(new DeclarationNumber("N-2"), new Tier("ADVANCED"), HunanDraft.facts(10));
            assertThat(numbers(stored.table(), ALL)).containsExactly("N-2");

            late.commit();
            late.setAutoCommit(true);
        }

        assertThat(numbers(stored.table(), ALL)).containsExactlyInAnyOrder("N-1", "N-2");
    }

    @OnBothDatabases
    void what_is_settled_is_not_looked_through_again(String name, DataSource database) {
        StoredCases stored = stored(database, NOW.minus(Duration.ofHours(2)));
        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), HunanDraft.facts(10));
        StoredCases now = new StoredCases(database, Clock.fixed(NOW, ZoneOffset.UTC));
        now.judged(new DeclarationNumber("N-2"), new Tier("ADVANCED"), HunanDraft.facts(10));
        now.table().source(ALL, Pace.UNHURRIED);

        JdbcClient jdbc = JdbcClient.create(database);
        assertThat(jdbc.sql("select entry_number from replay_taken").query(Long.class).single()).isEqualTo(
                jdbc.sql("select entry_number from assessment_receipt where declaration_number = 'N-1'").query(Long.class).single());
    }

    @OnBothDatabases
    void a_case_is_judged_again_as_it_was_judged(String name, DataSource database) {
        StoredCases stored = stored(database, NOW);
        boolean eligible = stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), HunanDraft.facts(10)).verdict().eligible();
        Comparison same = Comparison.of(HunanDraft.inForce(), HunanDraft.inForce());
        Comparison twelve = Comparison.of(HunanDraft.inForce(), HunanDraft.minimumScenarios(12));

        ReplayCase one = read(stored.table(), ALL).get(0);

        assertThat(eligible).isTrue();
        assertThat(same.of(one).kind()).isEqualTo(ReplayClass.UNCHANGED);
        assertThat(twelve.of(one).kind()).isEqualTo(ReplayClass.MET_TO_UNMET);
        assertThat(one.facts()).doesNotContainKey("honours").containsEntry("industry", "36");
    }

    /** The table of sizes is gone, is no XML, says what no size is, or takes something else than the facts give. */
    @OnBothDatabases
    void an_edition_whose_table_of_sizes_is_odd_stops_no_replay(String name, DataSource database) {
        StoredCases stored = stored(database, NOW);
        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), sized(300, 2000, "36"));
        String table = "decisions/common/enterprise-size.dmn";
        JdbcClient jdbc = JdbcClient.create(database);

        for (String odd : List.of("<x", "<definitions/>", sizes("\"MEDIUM\"", "\"MIDDLE-SIZED ENTERPRISE\""), sizes("\"MEDIUM\"", "3"))) {
            jdbc.sql("delete from replay_case").update();
            ReplayCase one = read(stored.table(DraftModels.over(HunanDraft.inForce(), ModelFolder.EDITION, Map.of(table, bytes(odd)))), ALL).get(0);
            assertThat(one.size()).as(odd).isNull();
        }

        jdbc.sql("delete from replay_case").update();
        assertThat(read(stored.table(), ALL).get(0).size()).isEqualTo("MEDIUM");
    }

    @Test
    void of_an_industry_the_division_is_kept() {
        LastReceipt receipt = new LastReceipt(new DeclarationNumber("N-1"), 1, NOW, new RoundId("early"), "430211", new Tier("ADVANCED"), HunanDraft.RULE_SET, "企业", ModelFolder.EDITION,
                Map.of("industry", "3612"));

        assertThat(receipt.industry()).isEqualTo("36");
    }

    @OnBothDatabases
    void a_replay_that_was_given_up_takes_in_no_more(String name, DataSource database) {
        StoredCases stored = stored(database, NOW);
        stored.judged(new DeclarationNumber("N-1"), new Tier("ADVANCED"), HunanDraft.facts(10));
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> stored.table().source(ALL, new Pace(GivesWay.NEVER, () -> asked.incrementAndGet() == 1)))
                .isInstanceOf(CancellationException.class);

        assertThat(JdbcClient.create(database).sql("select count(*) from replay_case").query(Long.class).single()).isZero();
    }

    @OnBothDatabases
    void slices_hold_every_case_once_and_none_holds_many(String name, DataSource database) {
        StoredCases stored = stored(database, NOW);
        for (int i = 0; i < 300; i++) {
            DeclarationNumber number = new DeclarationNumber("N%04d".formatted(i));
            stored.declared(number, "early", "430211");
            stored.judged(number, new Tier("ADVANCED"), Map.of());
        }
        ReplaySource source = stored.table().source(ALL, Pace.UNHURRIED);
        Set<String> seen = new HashSet<>();
        int most = 0;
        for (int slice = 0; slice < source.slices(); slice++) {
            List<ReplayCase> cases = new ArrayList<>();
            source.each(slice, cases::add);
            most = Math.max(most, cases.size());
            cases.forEach(one -> assertThat(seen.add(one.number())).isTrue());
        }
        assertThat(seen).hasSize(300);
        assertThat(most).isLessThan(12);
    }

    private static StoredCases stored(DataSource database, Instant now) {
        StoredCases stored = new StoredCases(database, Clock.fixed(now, ZoneOffset.UTC));
        stored.round("early");
        stored.round("late");
        stored.declared(new DeclarationNumber("N-1"), "early", "430211");
        stored.declared(new DeclarationNumber("N-2"), "early", "430202");
        stored.declared(new DeclarationNumber("N-3"), "late", "430211");
        return stored;
    }

    private static String sizes(String before, String after) {
        return new String(HunanDraft.edited("decisions/common/enterprise-size.dmn", before, after).drafts()
                .get("decisions/common/enterprise-size.dmn"), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> sized(int employees, int revenue, String industry) {
        return HunanDraft.with(HunanDraft.with(HunanDraft.with(HunanDraft.facts(10), "employees", employees), "revenue", revenue),
                "industry", industry);
    }

    private static Chosen chosen(Set<String> rounds, Set<String> counties, Set<String> tiers, Set<String> sizes, Set<String> industries) {
        return new Chosen(rounds, counties, tiers, sizes, industries, Set.of(HunanDraft.RULE_SET));
    }

    private static List<String> numbers(ReplayCaseTable table, Chosen chosen) {
        return read(table, chosen).stream().map(ReplayCase::number).toList();
    }

    private static List<ReplayCase> read(ReplayCaseTable table, Chosen chosen) {
        ReplaySource source = table.source(chosen, Pace.UNHURRIED);
        List<ReplayCase> cases = new ArrayList<>();
        for (int slice = 0; slice < source.slices(); slice++) {
            source.each(slice, cases::add);
        }
        return cases;
    }
}
