package org.tidu.casefile.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.page.Cursor;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** Who sees which case: every combination of offices × stage and outcome × county × enterprise, for one case and as a list. */
class CaseSightTest {

    private static final Instant NOW = Instant.parse("2025-04-24T01:00:00Z");
    private static final String TIANYUAN = "430211";
    private static final String LUSONG = "430203";
    private static final String CHANGSHA = "430102";
    private static final CreditCode OWN = new CreditCode("91430200MA4L16JN41");
    private static final CreditCode OTHER = new CreditCode("91430200MA4T000010");
    private static final Areas AREAS = new Areas(new Area("43", "湖南省"), new Area("4302", "株洲市"),
            List.of(new Area(TIANYUAN, "天元区"), new Area(LUSONG, "芦淞区")), "ZZ");
    private static final List<String> GROUPS = List.of("county-" + TIANYUAN, "county-" + LUSONG, "county-" + CHANGSHA,
            "city-4302", "city-4301", "province-43", "experts-43", "camunda-admin", "policy-owners");
    private static final Set<Outcome> BELOW_THE_PROVINCE = Set.of(Outcome.REGISTRATION_REFUSED, Outcome.NOT_BASIC_TIER,
            Outcome.NOT_SUBMITTED, Outcome.CONDITIONS_UNMET, Outcome.COUNTY_DECLINED, Outcome.NOT_RECOMMENDED_BY_COUNTY,
            Outcome.CITY_DECLINED, Outcome.NOT_RECOMMENDED_BY_CITY, Outcome.WITHDRAWN);
    private static final List<CaseRow> ROWS = rows();

    @Test
    void a_county_sees_its_own_cases_at_every_stage_and_no_other_countys() {
        CaseSight sight = staff("county-" + TIANYUAN);

        assertThat(seen(sight)).isEqualTo(numbers(row -> row.countyCode().equals(TIANYUAN)));
        assertThat(sight.includesCounty(TIANYUAN)).isTrue();
        assertThat(sight.includesCounty(LUSONG)).isFalse();
    }

    @Test
    void the_city_and_administrators_see_every_case_of_the_city() {
        for (String group : List.of("city-4302", "camunda-admin")) {
            assertThat(seen(staff(group))).isEqualTo(numbers(row -> !row.countyCode().equals(CHANGSHA)));
            assertThat(staff(group).includesCounty(LUSONG)).isTrue();
            assertThat(staff(group).includesCounty(CHANGSHA)).isFalse();
        }
    }

    @Test
    void the_province_and_its_experts_see_what_has_reached_the_province_and_what_was_decided_there() {
        for (String group : List.of("province-43", "experts-43")) {
            assertThat(seen(staff(group)))
                    .isEqualTo(numbers(row -> !row.countyCode().equals(CHANGSHA) && reachedTheProvince(row)));
            assertThat(staff(group).includesCounty(TIANYUAN)).isFalse();
        }
    }

    @Test
    void an_enterprise_sees_its_own_and_nobody_else_sees_any() {
        assertThat(seen(CaseSight.ofEnterprise(OWN))).isEqualTo(numbers(row -> row.uscc().equals(OWN)));
        assertThat(CaseSight.ofEnterprise(OWN).includesCounty(TIANYUAN)).isFalse();
        for (String group : List.of("city-4301", "county-" + CHANGSHA, "policy-owners", "rest-clients", "enterprise-" + OWN)) {
            assertThat(seen(staff(group))).as(group).isEmpty();
        }
        assertThat(seen(staff())).isEmpty();
        assertThat(seen(CaseSight.NOTHING)).isEmpty();
    }

    @Test
    void who_holds_several_offices_sees_what_any_one_of_them_sees() {
        combinations().forEach(groups -> {
            Set<String> each = new TreeSet<>();
            groups.forEach(group -> each.addAll(seen(staff(group))));

            assertThat(seen(CaseSight.ofStaff(groups, AREAS))).as(groups.toString()).isEqualTo(each);
        });
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void each_outcome_is_the_provinces_or_not(Outcome outcome) {
        boolean seen = staff("province-43").includes(row(new DeclarationNumber("n"), Stage.CLOSED, outcome, TIANYUAN, OWN));

        assertThat(seen).isEqualTo(!BELOW_THE_PROVINCE.contains(outcome));
    }

    @Test
    void the_condition_names_what_its_parameters_give() {
        CaseSight county = staff("county-" + TIANYUAN);
        CaseSight countyAndProvince = staff("county-" + TIANYUAN, "province-43");

        assertThat(county.condition()).isEqualTo("c.county_code = :sight430211");
        assertThat(county.parameters()).isEqualTo(Map.of("sight430211", TIANYUAN));
        assertThat(staff("city-4302").condition()).isEqualTo("c.county_code in (:sight430211, :sight430203)");
        assertThat(staff("city-4302").anyOf()).containsExactly(TIANYUAN, LUSONG);
        assertThat(staff("experts-43").condition())
                .isEqualTo("c.county_code in (:sight430211, :sight430203) and c.at_province");
        assertThat(countyAndProvince.condition())
                .isEqualTo("(c.county_code = :sight430211 or c.county_code = :sight430203 and c.at_province)");
        assertThat(countyAndProvince.parameters()).isEqualTo(Map.of("sight430211", TIANYUAN, "sight430203", LUSONG));
        assertThat(countyAndProvince.of(LUSONG).condition()).isEqualTo("c.county_code = :sight430203 and c.at_province");
        assertThat(CaseSight.ofEnterprise(OWN).condition()).isEqualTo("c.uscc = :sightUscc");
        assertThat(CaseSight.ofEnterprise(OWN).parameters()).isEqualTo(Map.of("sightUscc", OWN.value()));
        assertThat(CaseSight.NOTHING.condition()).isEqualTo("1 = 0");
    }

    @Test
    void a_county_of_a_sight_is_what_it_shows_of_that_county_and_nothing_of_another() {
        for (String group : GROUPS) {
            for (String county : List.of(TIANYUAN, LUSONG, CHANGSHA)) {
                CaseSight sight = staff(group);

                assertThat(seen(sight.of(county))).as(group + county)
                        .isEqualTo(numbers(row -> sight.includes(row) && row.countyCode().equals(county)));
            }
        }
    }

    @OnBothDatabases
    void the_condition_on_rows_finds_exactly_what_may_be_seen_one_by_one(String vendor, DataSource database) {
        CaseTable table = filled(database);

        everybody().forEach((who, sight) -> {
            Set<String> found = table.seenBy(sight).stream().map(CaseRow::number).map(DeclarationNumber::value).collect(Collectors.toCollection(TreeSet::new));

            assertThat(found).as(who).isEqualTo(seen(sight));
        });
    }

    @OnBothDatabases
    void a_list_of_cases_holds_exactly_what_may_be_seen_of_the_county_asked_for(String vendor, DataSource database) {
        CaseTable table = filled(database);

        staffKinds().forEach((who, sight) -> {
            for (String county : new String[] {null, TIANYUAN, LUSONG, CHANGSHA}) {
                for (String text : new String[] {null, "甲公司"}) {
                    CaseFilter filter = new CaseFilter(sight, county, null, text);
                    Set<String> found = table.page(filter, CaseOrder.UPDATED, Cursor.START, 500, false).rows().stream().map(CaseRow::number).map(DeclarationNumber::value)
                            .collect(Collectors.toCollection(TreeSet::new));

                    assertThat(found).as(who + county + text).isEqualTo(numbers(row -> sight.includes(row)
                            && (county == null || county.equals(row.countyCode()))
                            && (text == null || row.enterpriseName().contains(text))));
                }
            }
        });
    }

    private static CaseSight staff(String... groups) {
        return CaseSight.ofStaff(List.of(groups), AREAS);
    }

    private static Map<String, CaseSight> everybody() {
        Map<String, CaseSight> everybody = staffKinds();
        everybody.put("owner", CaseSight.ofEnterprise(OWN));
        everybody.put("other enterprise", CaseSight.ofEnterprise(OTHER));
        everybody.put("stranger", CaseSight.ofEnterprise(new CreditCode("91430200MA4T999999")));
        everybody.put("nobody", CaseSight.NOTHING);
        return everybody;
    }

    private static Map<String, CaseSight> staffKinds() {
        Map<String, CaseSight> kinds = new LinkedHashMap<>();
        combinations().forEach(groups -> kinds.putIfAbsent(groups.toString(), CaseSight.ofStaff(groups, AREAS)));
        return kinds;
    }

    /** Every set of offices, the empty one too. */
    private static Stream<List<String>> combinations() {
        return IntStream.range(0, 1 << GROUPS.size()).mapToObj(bits ->
                IntStream.range(0, GROUPS.size()).filter(bit -> (bits >> bit & 1) == 1).mapToObj(GROUPS::get).toList());
    }

    private static Set<String> seen(CaseSight sight) {
        return numbers(sight::includes);
    }

    private static Set<String> numbers(Predicate<CaseRow> wanted) {
        return ROWS.stream().filter(wanted).map(CaseRow::number).map(DeclarationNumber::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean reachedTheProvince(CaseRow row) {
        return row.outcome() == null ? row.stage().ordinal() >= Stage.PROVINCIAL_REVIEW.ordinal()
                : !BELOW_THE_PROVINCE.contains(row.outcome());
    }

    /** Every open stage and every outcome, in two counties of the city and one outside, of two enterprises. */
    private static List<CaseRow> rows() {
        List<CaseRow> rows = new ArrayList<>();
        for (String county : List.of(TIANYUAN, LUSONG, CHANGSHA)) {
            for (CreditCode uscc : List.of(OWN, OTHER)) {
                for (Stage stage : Stage.values()) {
                    if (stage != Stage.CLOSED) {
                        rows.add(row(new DeclarationNumber("N-" + rows.size()), stage, null, county, uscc));
                    }
                }
                for (Outcome outcome : Outcome.values()) {
                    rows.add(row(new DeclarationNumber("N-" + rows.size()), Stage.CLOSED, outcome, county, uscc));
                }
            }
        }
        return rows;
    }

    private static CaseRow row(DeclarationNumber number, Stage stage, Outcome outcome, String county, CreditCode uscc) {
        return new CaseRow(number, new RoundId("round"), "批次", uscc.equals(OWN) ? "株洲甲公司" : "株洲乙公司", uscc, "工厂", county, "县",
                new Tier("ADVANCED"), stage, NOW, null, NOW, outcome, null, null, null);
    }

    private static CaseTable filled(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("""
                insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                    closes_at, county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at)
                values ('round', '批次', 2025, 'ADVANCED', 'OPEN', '4302', '43', timestamp '2025-01-01 00:00:00',
                    timestamp '2025-02-01 00:00:00', timestamp '2025-03-01 00:00:00', timestamp '2025-04-01 00:00:00', 5,
                    'HN-2025', timestamp '2025-01-01 00:00:00')""").update();
        CaseTable table = new CaseTable(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
        for (CaseRow row : ROWS) {
            table.insert(row(row.number(), Stage.REGISTRATION, null, row.countyCode(), row.uscc()));
            // one of an enterprise counts in a round; the others are there all the same
            jdbc.sql("update declaration_case set stage = ?, outcome = ?, is_current = null where number = ?")
                    .params(row.stage().name(), row.outcome() == null ? null : row.outcome().name(), row.number().value()).update();
        }
        return table;
    }
}
