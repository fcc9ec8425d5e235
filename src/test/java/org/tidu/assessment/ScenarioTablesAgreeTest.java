package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.assessment.scenario.Scenario;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.support.FormOptions;

/** A scenario stands in the catalogue, in the tables of the jurisdictions, in the descriptions and in the form: the same everywhere. */
class ScenarioTablesAgreeTest {

    /** Three lines beside a field; no fact of the official row is left out to be shorter. */
    private static final int MOST_IN_A_HELP_TEXT = 125;

    private static final List<String> TIERS = Tiers.ASCENDING;

    private final RuleBench bench = new RuleBench();
    private final List<Scenario> all = new Scenarios(bench.decisions).all(ModelFolder.EDITION);

    /** The decisions that are a jurisdiction's own table: im-2025-scenarios, js-2025-scenarios. */
    static Stream<String> ownTables() {
        return ModelFolder.files("-scenarios.dmn").stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - ".dmn".length()));
    }

    @Test
    void inner_mongolia_and_jiangsu_have_tables_of_their_own() {
        assertThat(ownTables()).contains("im-2025-scenarios", "js-2025-scenarios");
    }

    @ParameterizedTest
    @MethodSource("ownTables")
    void its_own_table_is_the_catalogue_in_another_order_and_wording(String table) {
        assertThat(all).allSatisfy(scenario -> {
            Map<String, Object> own = own(table, scenario);
            Map<String, Object> entry = row("scenario-catalogue.dmn", "scenario-catalogue", Map.of("code", scenario.code()));
            assertThat(own).containsEntry("number", entry.get("tableNumber"));
            assertThat(own.get("name")).isEqualTo(entry.get("alias") == null ? scenario.name() : entry.get("alias"));
            assertThat(own.get("segmentName")).isIn(scenario.segmentName(), row("scenario-catalogue.dmn",
                    "scenario-segments", Map.of("segment", scenario.segment())).get("segmentAlias"));
            assertThat(own.get("tiers")).isEqualTo(TIERS.subList(TIERS.indexOf(entry.get("fromTier")), TIERS.size()));
        });
        assertThat(all.stream().map(scenario -> own(table, scenario).get("number")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    /** Order of the groups: 工厂建设, 研发设计, 生产作业, 生产管理, 运营管理, none. */
    @ParameterizedTest
    @MethodSource("ownTables")
    void its_columns_describe_as_many_scenarios_of_each_group_as_the_documents_do(String table) {
        assertThat(described(table, "BASIC")).containsExactly(3, 3, 8, 7, 4, 0);
        assertThat(described(table, "ADVANCED")).containsExactly(5, 4, 9, 9, 4, 1);
        assertThat(described(table, "EXCELLENT")).containsExactly(5, 4, 9, 9, 6, 7);
        assertThat(described(table, "LEADING")).containsExactly(5, 4, 9, 9, 6, 7);
    }

    @ParameterizedTest
    @MethodSource("ownTables")
    void a_description_stands_where_the_table_has_one_and_fits_a_help_text(String table) {
        assertThat(all).allSatisfy(scenario -> {
            Map<String, Object> texts = row("scenario-descriptions.dmn", "scenario-descriptions", Map.of("code", scenario.code()));
            assertThat(TIERS.stream().filter(tier -> texts.get(tier.toLowerCase()) != null))
                    .isEqualTo(own(table, scenario).get("tiers"));
            assertThat(texts.values()).allSatisfy(text -> assertThat(text == null ? "" : (String) text).hasSizeLessThanOrEqualTo(MOST_IN_A_HELP_TEXT));
        });
    }

    @Test
    void the_fifteen_segments_and_the_five_groups_are_two_lists_of_codes() {
        List<Scenario> grouped = all.stream().filter(scenario -> scenario.group() != null).toList();

        assertThat(grouped).allSatisfy(scenario -> assertThat(row("scenario-catalogue.dmn", "scenario-groups",
                Map.of("group", scenario.group()))).containsEntry("groupName", scenario.groupName()));
        assertThat(grouped.stream().map(Scenario::group).distinct()).hasSize(5).doesNotContainAnyElementsOf(
                all.stream().map(Scenario::segment).distinct().toList());
        assertThat(all.stream().map(Scenario::segment).distinct()).hasSize(15);
    }

    @Test
    void every_form_that_names_scenarios_names_the_forty_of_the_catalogue() throws IOException {
        Map<String, String> catalogue = new LinkedHashMap<>();
        all.forEach(scenario -> catalogue.put(scenario.code(), scenario.segmentName() + "—" + scenario.name()));
        Map<String, Map<String, String>> lists = FormOptions.naming(List.copyOf(catalogue.keySet()));

        assertThat(lists).containsKey("application-scenarios.form#code");
        assertThat(lists).allSatisfy((field, options) -> assertThat(options).as(field).isEqualTo(catalogue));
    }

    private List<Integer> described(String table, String tier) {
        Map<String, Long> counts = all.stream()
                .filter(scenario -> ((List<?>) own(table, scenario).get("tiers")).contains(tier))
                .collect(Collectors.groupingBy(scenario -> String.valueOf(scenario.groupName()), Collectors.counting()));
        return Stream.of("工厂建设", "研发设计", "生产作业", "生产管理", "运营管理", "null")
                .map(group -> counts.getOrDefault(group, 0L).intValue()).toList();
    }

    private Map<String, Object> own(String table, Scenario scenario) {
        return row(table + ".dmn", table, Map.of("code", scenario.code()));
    }

    private Map<String, Object> row(String file, String decision, Map<String, Object> given) {
        return bench.row(file, decision, given);
    }
}
