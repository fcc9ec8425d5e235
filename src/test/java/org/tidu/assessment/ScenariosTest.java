package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private final List<Scenario> all = new Scenarios(new RuleBench().decisions).all(ModelFolder.EDITION);

    @Test
    void forty_scenarios_stand_in_the_order_of_the_national_guide() {
        assertThat(all).hasSize(40).extracting(Scenario::guideNumber)
                .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(all).filteredOn(scenario -> scenario.guideNumber() != scenario.tableNumber())
                .extracting(Scenario::code).containsExactly("S20", "S21", "S29", "S30");
    }

    @Test
    void the_five_groups_hold_as_many_as_the_documents_say() {
        assertThat(all.stream().filter(scenario -> scenario.groupName() != null)
                .collect(Collectors.groupingBy(Scenario::groupName, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "工厂建设", 5L, "研发设计", 4L, "生产作业", 9L, "生产管理", 9L, "运营管理", 6L));
    }

    @Test
    void a_tier_column_counts_what_it_describes() {
        Function<String, Long> described = tier -> all.stream()
                .filter(scenario -> scenario.countsFor("LEADING").contains(tier)).count();

        assertThat(described.apply("BASIC")).isEqualTo(25);
        assertThat(described.apply("ADVANCED")).isEqualTo(32);
        assertThat(described.apply("EXCELLENT")).isEqualTo(40);
        assertThat(all.get(7).countsFor("ADVANCED")).as("S08 has no basic column").containsExactly("ADVANCED");
        assertThat(all.get(27).countsFor("ADVANCED")).as("S28 begins at excellent").isEmpty();
    }
}
