package org.tidu.casefile.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.row.UndecidedTable.Count;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;
import org.tidu.time.SqlTime;

/** Cases of a round that are not decided, counted and some at a time, beside the same told by hand. */
class UndecidedTableTest {

    private static final Instant NOW = Instant.parse("2025-04-24T00:00:00.123456Z");
    private static final List<String> COUNTIES = List.of("430211", "430203");
    private static final Set<Stage> OPEN = EnumSet.range(Stage.REGISTRATION, Stage.COUNTY_LIST);

    private UndecidedTable table;

    @OnBothDatabases
    void each_county_and_stage_is_counted_and_who_is_late_counts_nowhere(String vendor, DataSource database) {
        fill(database);
        for (String county : new String[] {null, "430211", "430299"}) {
            for (Set<Stage> stages : List.of(OPEN, EnumSet.of(Stage.CITY_LIST), EnumSet.of(Stage.PREPARATION), EnumSet.of(Stage.COUNTY_REVIEW, Stage.PREPARATION))) {
                List<Count> counted = table.counts(new RoundId("round"), county, stages).stream().filter(count -> count.received() + count.writing() > 0).toList();

                assertThat(counted).as(county + " " + stages).containsExactlyInAnyOrderElementsOf(COUNTIES.stream()
                        .filter(code -> county == null || county.equals(code))
                        .flatMap(code -> stages.stream().map(stage -> new Count(code, stage,
                                numbers(row -> row.countyCode().equals(code) && row.stage() == stage && isReceived(row)).size(),
                                numbers(row -> row.countyCode().equals(code) && row.stage() == stage && isWriting(row)).size())))
                        .filter(count -> count.received() + count.writing() > 0).toList());
            }
        }
        assertThat(table.counts(new RoundId("another"), null, OPEN)).isEmpty();
    }

    @OnBothDatabases
    void page_after_page_brings_each_of_them_once_by_number(String vendor, DataSource database) {
        fill(database);
        for (String county : new String[] {null, "430203"}) {
            Predicate<CaseRow> there = row -> (county == null || row.countyCode().equals(county)) && OPEN.contains(row.stage());

            assertThat(walk(after -> table.received(new RoundId("round"), county, OPEN, after, 7))).isNotEmpty()
                    .isEqualTo(numbers(there.and(UndecidedTableTest::isReceived)));
            assertThat(walk(after -> table.writing(new RoundId("round"), county, OPEN, after, 7))).isNotEmpty()
                    .isEqualTo(numbers(there.and(UndecidedTableTest::isWriting)));
        }
        assertThat(table.received(new RoundId("another"), null, OPEN, null, 7)).isEmpty();
    }

    private interface Pages {
        List<CaseRow> after(String number);
    }

    private static List<String> walk(Pages pages) {
        List<String> found = new ArrayList<>();
        List<CaseRow> page = pages.after(null);
        while (!page.isEmpty()) {
            page.forEach(row -> found.add(row.number().value()));
            page = pages.after(found.get(found.size() - 1));
        }
        return found;
    }

    private static boolean isReceived(CaseRow row) {
        return row.stage().compareTo(Stage.ASSESSMENT) >= 0 || row.submittedAt() != null;
    }

    /** The last instant still belongs to the deadline. */
    private static boolean isWriting(CaseRow row) {
        return !isReceived(row) && !NOW.isAfter(row.deadlineAt());
    }

    private static List<String> numbers(Predicate<CaseRow> wanted) {
        return rows().stream().filter(row -> row.stage() != Stage.CLOSED).filter(wanted).map(CaseRow::number).map(DeclarationNumber::value)
                .sorted(Comparator.naturalOrder()).collect(Collectors.toList());
    }

    /** At every stage, in time, at the last instant and late, handed in and not. */
    private static List<CaseRow> rows() {
        List<CaseRow> rows = new ArrayList<>();
        for (int n = 0; n < 130; n++) {
            Stage stage = Stage.values()[n % Stage.values().length];
            String county = COUNTIES.get(n % 2);
            boolean submitted = stage.compareTo(Stage.ASSESSMENT) >= 0 || n % 5 == 0;
            rows.add(new CaseRow(new DeclarationNumber("ZZ2025A-%s-%04d".formatted(county, 999 - n)), new RoundId("round"), "批次", "企业" + n, new CreditCode("91430200MADEM%05d".formatted(n)), "工厂",
                    county, "县", new Tier("ADVANCED"), stage, NOW.plusSeconds(n / 13 % 3 - 1), submitted ? NOW : null, NOW,
                    stage == Stage.CLOSED ? Outcome.RECOGNISED : null, null, null, null));
        }
        return rows;
    }

    /** As the case began. */
    private static CaseRow begun(CaseRow row) {
        return new CaseRow(row.number(), row.roundId(), row.roundTitle(), row.enterpriseName(), row.uscc(), row.factoryName(),
                row.countyCode(), row.countyName(), row.tier(), Stage.REGISTRATION, row.deadlineAt(), null, row.updatedAt(), null, null, null, null);
    }

    private void fill(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        table = new UndecidedTable(jdbc, clock);
        CaseTable cases = new CaseTable(jdbc, clock);
        jdbc.sql("""
                insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                    closes_at, county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at)
                values ('round', '批次', 2025, 'ADVANCED', 'OPEN', '4302', '43', timestamp '2025-01-01 00:00:00',
                    timestamp '2025-02-01 00:00:00', timestamp '2025-03-01 00:00:00', timestamp '2025-04-01 00:00:00', 5,
                    'HN-2025', timestamp '2025-01-01 00:00:00')""").update();
        for (CaseRow row : rows()) {
            cases.insert(begun(row));
            jdbc.sql("update declaration_case set submitted_at = ?, stage = ?, outcome = ? where number = ?")
                    .params(SqlTime.utc(row.submittedAt()), row.stage().name(), row.outcome() == null ? null : row.outcome().name(), row.number().value()).update();
        }
    }
}
