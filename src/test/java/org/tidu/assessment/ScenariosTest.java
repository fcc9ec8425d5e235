package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.scenario.Scenario;
import org.tidu.assessment.scenario.Scenarios;

class ScenariosTest {

    private final List<Scenario> all = new Scenarios(new RuleBench().decisions).all(ModelFolder.EDITION);

    @Test
    void forty_scenarios_stand_in_the_order_of_the_national_guide() {
        assertThat(all).extracting(Scenario::code)
                .isEqualTo(IntStream.rangeClosed(1, 40).mapToObj("S%02d"::formatted).toList());
    }

    @Test
    void the_five_groups_hold_as_many_as_the_documents_say() {
        assertThat(all.stream().filter(scenario -> scenario.groupName() != null)
                .collect(Collectors.groupingBy(Scenario::groupName, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "工厂建设", 5L, "研发设计", 4L, "生产作业", 9L, "生产管理", 9L, "运营管理", 6L));
    }
}
