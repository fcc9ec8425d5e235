package org.tidu.casefile.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.page.Cursor;
import org.tidu.page.SearchText;
import org.tidu.page.Slice;
import org.tidu.problem.InvalidInput;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;
import org.tidu.time.SqlTime;

/** Lists of cases, page by page, beside the same list sorted and filtered by hand. */
class CaseListTest {

    private static final Instant START = Instant.parse("2025-04-24T00:00:00.123456Z");
    private static final List<String> COUNTIES = List.of("430211", "430203", "430281");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.RECOGNISED, Outcome.COUNTY_DECLINED,
            Outcome.NOT_RECOGNISED, Outcome.WITHDRAWN, Outcome.OBJECTION_UPHELD, Outcome.RECOGNISED_DIRECTLY);
    private static final Set<Outcome> DECIDED_BY_PROVINCE = Set.of(Outcome.RECOGNISED, Outcome.RECOGNISED_DIRECTLY,
            Outcome.NOT_RECOGNISED, Outcome.OBJECTION_UPHELD);
    private static final int CASES = 90;
    private static final String COPIES = "zz2030a-4302";

    private CaseTable table;
    private int next;

    @OnBothDatabases
    void every_officer_finds_all_cases_of_the_area_and_no_other_newest_first(String vendor, DataSource database) {
        fill(database);
        for (List<String> counties : List.of(List.of("430211"), COUNTIES, List.<String>of())) {
            for (boolean provincial : List.of(false, true)) {
                for (String county : new String[] {null, "430203", "430211"}) {
                    for (Stage stage : new Stage[] {null, Stage.CLOSED, Stage.PUBLIC_NOTICE, Stage.COUNTY_REVIEW}) {
                        for (String text : new String[] {null, "机械", "有限公司", "a-4302", "A-43028", "没有的", "100%"}) {
                            CaseSight sight = provincial ? new CaseSight(List.of(), counties, null)
                                    : new CaseSight(counties, List.of(), null);
                            CaseFilter filter = new CaseFilter(sight, county, stage, text);
                            List<String> expected = numbers(row -> counties.contains(row.countyCode())
                                    && (!provincial || atProvince(row)) && (county == null || county.equals(row.countyCode()))
                                    && (stage == null || stage == row.stage()) && (text == null || holds(row, text)));

                            assertThat(walk(filter, CaseOrder.UPDATED, false)).as(filter.toString()).isEqualTo(expected);
                            assertThat(walk(filter, CaseOrder.UPDATED, true)).as(filter.toString()).isEqualTo(expected);
                            assertThat(table.count(filter)).as(filter.toString()).isEqualTo(expected.size());
                        }
                    }
                }
            }
        }
    }

    @OnBothDatabases
    void any_part_of_a_number_or_a_code_finds_the_cases_that_have_it_with_or_without_hyphens(String vendor, DataSource database) {
        fill(database);
        CaseRow wanted = rows().get(42);
        List<String> texts = new ArrayList<>(List.of("4302030", "30 91430200MADEM00042", "子42有限公司 工厂 ZZ2025A-", "有限公司 zz2025a", "1-00", "-0007"));
        for (String whole : List.of(wanted.number().value(), wanted.number().value().replace("-", ""), wanted.uscc().value())) {
            for (int length = 2; length <= whole.length(); length++) {
                for (int begin = 0; begin + length <= whole.length(); begin += 3) {
                    texts.add(whole.substring(begin, begin + length));
                }
                texts.add(whole.substring(whole.length() - length).toLowerCase(Locale.ROOT));
            }
        }
        for (String text : texts) {
            CaseFilter filter = new CaseFilter(new CaseSight(COUNTIES, List.of(), null), null, null, text);
            assertThat(walk(filter, CaseOrder.UPDATED, false)).as(text).isEqualTo(numbers(row -> holds(row, text)));
        }
        assertThat(numbers(row -> holds(row, wanted.number().value().replace("-", "")))).containsExactly(wanted.number().value());
        assertThat(numbers(row -> holds(row, "0042"))).containsExactly(wanted.number().value());
    }

    @OnBothDatabases
    void the_way_back_passes_the_same_cases(String vendor, DataSource database) {
        fill(database);
        CaseFilter filter = new CaseFilter(new CaseSight(COUNTIES, List.of(), null), null, null, null);
        List<List<String>> pages = new ArrayList<>();
        Slice<CaseRow> page = table.page(filter, CaseOrder.UPDATED, Cursor.START, 8, false);
        assertThat(page.previous()).isNull();
        while (page.next() != null) {
            page = table.page(filter, CaseOrder.UPDATED, Cursor.of(page.next(), 2), 8, false);
        }
        for (boolean more = true; more; more = page.previous() != null) {
            page = pages.isEmpty() ? page : table.page(filter, CaseOrder.UPDATED, Cursor.of(page.previous(), 2), 8, false);
            pages.add(page.rows().stream().map(CaseRow::number).map(DeclarationNumber::value).toList());
        }
        Collections.reverse(pages);

        assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(numbers(row -> true));
    }

    @OnBothDatabases
    void each_order_finds_all_of_them_as_sorted_by_hand_and_its_way_back_passes_the_same(String vendor, DataSource database) {
        fill(database);
        Comparator<CaseRow> byChange = Comparator.comparing(CaseRow::updatedAt).thenComparing(CaseRow::number);
        Map<CaseOrder, Comparator<CaseRow>> orders = Map.of(CaseOrder.UPDATED, byChange.reversed(), CaseOrder.OLDEST, byChange,
                CaseOrder.NUMBER, Comparator.comparing(CaseRow::number), CaseOrder.NUMBER_LAST, Comparator.comparing(CaseRow::number).reversed());
        assertThat(orders).containsOnlyKeys(CaseOrder.values());
        for (Stage stage : new Stage[] {null, Stage.PUBLIC_NOTICE}) {
            for (String text : new String[] {null, "机械"}) {
                CaseFilter filter = new CaseFilter(new CaseSight(COUNTIES, List.of(), null), null, stage, text);
                orders.forEach((order, comparator) -> {
                    List<String> expected = rows().stream().filter(row -> stage == null || row.stage() == stage)
                            .filter(row -> text == null || holds(row, text)).sorted(comparator).map(CaseRow::number).map(DeclarationNumber::value).toList();
                    assertThat(walk(filter, order, false)).as(order + " " + filter).isEqualTo(expected).isNotEmpty();
                    assertThat(walk(filter, order, true)).as("with many, " + order + " " + filter).isEqualTo(expected);
                    assertThat(back(filter, order)).as("back, " + order + " " + filter).isEqualTo(expected);
                });
            }
        }
    }

    private List<String> walk(CaseFilter filter, CaseOrder order, boolean many) {
        List<String> found = new ArrayList<>();
        for (String next = ""; next != null;) {
            Slice<CaseRow> page = table.page(filter, order, Cursor.of(next, 2), 7, many);
            page.rows().forEach(row -> found.add(row.number().value()));
            next = page.next();
        }
        return found;
    }

    private List<String> back(CaseFilter filter, CaseOrder order) {
        Slice<CaseRow> page = table.page(filter, order, Cursor.START, 7, false);
        while (page.next() != null) {
            page = table.page(filter, order, Cursor.of(page.next(), 2), 7, false);
        }
        List<String> found = new ArrayList<>(page.rows().stream().map(CaseRow::number).map(DeclarationNumber::value).toList());
        while (page.previous() != null) {
            page = table.page(filter, order, Cursor.of(page.previous(), 2), 7, false);
            found.addAll(0, page.rows().stream().map(CaseRow::number).map(DeclarationNumber::value).toList());
        }
        return found;
    }

    @OnBothDatabases
    void more_than_a_thousand_are_told_as_a_thousand_and_one(String vendor, DataSource database) {
        fill(database);
        for (String text : new String[] {null, "有限公司", "ZZ2025A"}) {
            CaseFilter filter = new CaseFilter(new CaseSight(List.of("430211"), List.of(), null), null, null, text);
            assertThat(table.count(filter)).as(text).isEqualTo(CASES / 3);
        }

        CaseFilter filter = new CaseFilter(new CaseSight(List.of("430211"), List.of(), null), null, null, null);
        CaseFilter named = new CaseFilter(new CaseSight(List.of("430211"), List.of(), null), null, null, "有限公司");
        CaseFilter numbered = new CaseFilter(new CaseSight(List.of("430211"), List.of(), null), null, null, COPIES);
        copy(database, 1000 - CASES / 3);
        assertThat(List.of(table.count(filter), table.count(named))).containsOnly(1000);
        copy(database, 1);
        assertThat(List.of(table.count(filter), table.count(named))).containsOnly(1001);
        copy(database, 1);
        assertThat(List.of(table.count(filter), table.count(named))).containsOnly(1001);
        assertThat(table.count(numbered)).isEqualTo(1002 - CASES / 3);
        copy(database, CASES / 3 - 2);
        assertThat(table.count(numbered)).isEqualTo(1000);
        copy(database, 1);
        assertThat(table.count(numbered)).isEqualTo(1001);
        copy(database, 1);
        assertThat(table.count(numbered)).isEqualTo(1001);
    }

    @OnBothDatabases
    void a_list_of_a_round_finds_its_undecided_cases_by_county_and_stage(String vendor, DataSource database) {
        fill(database);
        Set<Stage> stages = Set.of(Stage.PUBLIC_NOTICE, Stage.CLOSED);
        List<CaseRow> undecided = rows().stream().filter(row -> row.stage() == Stage.PUBLIC_NOTICE)
                .sorted(Comparator.comparing(CaseRow::number)).toList();

        assertThat(table.undecided(new RoundId("round"), null, stages)).extracting(row -> row.number().value())
                .containsExactlyElementsOf(undecided.stream().map(CaseRow::number).map(DeclarationNumber::value).toList());
        assertThat(table.undecided(new RoundId("round"), "430211", stages)).extracting(row -> row.number().value()).isNotEmpty()
                .containsExactlyElementsOf(undecided.stream().filter(row -> row.countyCode().equals("430211"))
                        .map(CaseRow::number).map(DeclarationNumber::value).toList());
        assertThat(table.undecided(new RoundId("another"), null, stages)).isEmpty();
    }

    @OnBothDatabases
    void a_place_that_is_none_and_a_text_too_short_are_refused(String vendor, DataSource database) {
        fill(database);
        CaseFilter filter = new CaseFilter(new CaseSight(COUNTIES, List.of(), null), null, null, null);

        for (String sent : List.of("x", "!!", "PB8yMDI1", cursor("not a time", new DeclarationNumber("Z")), cursor("+1000000000-12-31T23:59:59Z", new DeclarationNumber("Z")),
                cursor("-0001-12-31T23:59:59Z", new DeclarationNumber("Z")), cursor("2025-04-24T00:00:00Z", new DeclarationNumber("\u0000")))) {
            assertThatThrownBy(() -> table.page(filter, CaseOrder.UPDATED, Cursor.of(sent, 2), 8, false)).as(sent).isInstanceOf(InvalidInput.class);
        }
        assertThat(table.page(filter, CaseOrder.UPDATED, Cursor.of(cursor("2025-04-24T00:00:00Z", new DeclarationNumber("Z")), 2), 8, false).next()).isNull();
        assertThatThrownBy(() -> SearchText.of("株")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SearchText.of("株".repeat(101))).isInstanceOf(InvalidInput.class);
        assertThat(SearchText.of("株".repeat(100))).hasSize(100);
        assertThat(SearchText.of(" 株洲 ")).isEqualTo("株洲");
        assertThat(SearchText.of("  ")).isNull();
        assertThat(SearchText.of("ＺＺ２０２５Ａ－４３０２１１—0001")).isEqualTo("ZZ2025A-430211-0001");
        assertThat(SearchText.of("ＡＢ（湖南）科技2号")).isEqualTo("ＡＢ（湖南）科技2号");
    }

    private static String cursor(String updatedAt, DeclarationNumber number) {
        return Base64.getUrlEncoder().encodeToString((">\u001f" + updatedAt + "\u001f" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> numbers(Predicate<CaseRow> wanted) {
        return rows().stream().filter(wanted)
                .sorted((one, other) -> one.updatedAt().equals(other.updatedAt())
                        ? other.number().value().compareTo(one.number().value()) : other.updatedAt().compareTo(one.updatedAt()))
                .map(CaseRow::number).map(DeclarationNumber::value).toList();
    }

    private static boolean atProvince(CaseRow row) {
        return row.stage() == Stage.PROVINCIAL_REVIEW || row.stage() == Stage.PUBLIC_NOTICE
                || row.outcome() != null && DECIDED_BY_PROVINCE.contains(row.outcome());
    }

    private static boolean holds(CaseRow row, String text) {
        return (row.enterpriseName() + " " + row.factoryName() + " " + row.number() + " " + row.uscc() + " "
                + row.number().value().replace("-", "")).toLowerCase().contains(text.toLowerCase());
    }

    /** Many change at the same instant, so that the number has to decide. */
    private static List<CaseRow> rows() {
        List<CaseRow> rows = new ArrayList<>();
        for (int n = 0; n < CASES; n++) {
            String county = COUNTIES.get(n % 3);
            Stage stage = n % 5 == 0 ? Stage.CLOSED : n % 7 == 0 ? Stage.PUBLIC_NOTICE : Stage.COUNTY_REVIEW;
            rows.add(new CaseRow(new DeclarationNumber("ZZ2025A-%s-%04d".formatted(county, n)), new RoundId("round"), "批次",
                    "株洲" + (n % 4 == 0 ? "机械" : "电子") + n + "有限公司", new CreditCode("91430200MADEM%05d".formatted(n)),
                    n % 9 == 0 ? "100%工厂" : "工厂", county, "县", new Tier("ADVANCED"), stage, START, null,
                    START.plusSeconds(n / 4), stage == Stage.CLOSED ? OUTCOMES.get(n / 5 % OUTCOMES.size()) : null,
                    null, null, null));
        }
        return rows;
    }

    /** As the case began. */
    private static CaseRow begun(CaseRow row) {
        return new CaseRow(row.number(), row.roundId(), row.roundTitle(), row.enterpriseName(), row.uscc(), row.factoryName(),
                row.countyCode(), row.countyName(), row.tier(), Stage.REGISTRATION, row.deadlineAt(), null, row.updatedAt(), null,
                null, null, null);
    }

    private void fill(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        table = new CaseTable(jdbc, Clock.fixed(START, ZoneOffset.UTC));
        jdbc.sql("""
                insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                    closes_at, county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at)
                values ('round', '批次', 2025, 'ADVANCED', 'OPEN', '4302', '43', timestamp '2025-01-01 00:00:00',
                    timestamp '2025-02-01 00:00:00', timestamp '2025-03-01 00:00:00', timestamp '2025-04-01 00:00:00', 5,
                    'HN-2025', timestamp '2025-01-01 00:00:00')""").update();
        for (CaseRow row : rows()) {
            table.insert(begun(row));
            jdbc.sql("update declaration_case set updated_at = ?, stage = ?, outcome = ? where number = ?")
                    .params(SqlTime.utc(row.updatedAt()), row.stage().name(), row.outcome() == null ? null : row.outcome().name(), row.number().value())
                    .update();
        }
    }

    /** So many more cases of the county, withdrawn ones, of which an enterprise may have several. */
    private void copy(DataSource database, int times) {
        for (int n = 0; n < times; n++) {
            JdbcClient.create(database).sql("""
                    insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name,
                        county_code, county_name, tier, stage, outcome, deadline_at, created_at, updated_at, is_current)
                    select ?, round_id, round_title, uscc, enterprise_name, factory_name, county_code, county_name, tier,
                        stage, outcome, deadline_at, created_at, updated_at, null
                    from declaration_case where number = 'ZZ2025A-430211-0000'""")
                    .param(COPIES.toUpperCase(Locale.ROOT) + "11-%05d".formatted(next++)).update();
        }
    }
}
