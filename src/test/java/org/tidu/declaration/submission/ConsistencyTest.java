package org.tidu.declaration.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.problem.FieldError;

/** What an application says twice agrees. */
class ConsistencyTest {

    private static Map<String, Object> scenario(Object stations, Object equipment) {
        Map<String, Object> scenario = new HashMap<>();
        scenario.put("stations", stations);
        scenario.put("equipment", equipment);
        return scenario;
    }

    private static Map<String, Object> application(Map<String, Object> scenario) {
        return Map.of("scenarios", List.of(Map.of(), scenario));
    }

    @Test
    void equipment_at_a_station_of_its_instance_is_right_whatever_the_spaces() {
        assertThat(Consistency.of(application(scenario(List.of(Map.of("name", "装配工位 ")), List.of(Map.of("station", " 装配工位")))))).isEmpty();
    }

    @Test
    void equipment_at_a_station_nobody_knows_is_told_with_the_stations_there_are() {
        List<FieldError> errors = Consistency.of(application(scenario(List.of(Map.of("name", "甲"), Map.of("name", "乙")),
                List.of(Map.of("station", "甲"), Map.of("station", "丙")))));

        assertThat(errors).containsExactly(new FieldError("scenarios[1].equipment[1].station", "「丙」不是本实例的智能工位，请填写其中之一：甲、乙"));
    }

    @Test
    void an_instance_without_stations_is_complained_of_there_alone() {
        assertThat(Consistency.of(application(scenario(List.of(), List.of(Map.of("station", "丙")))))).isEmpty();
    }

    @Test
    void nothing_ends_before_it_begins_but_it_may_end_the_same_day() {
        assertThat(Consistency.of(Map.of("builtFrom", "2024-03-01", "builtTo", "2024-03-01"))).isEmpty();
        assertThat(Consistency.of(Map.of("builtFrom", "2024-03-01", "builtTo", "2024-02-29"))).extracting(FieldError::path).containsExactly("builtTo");
        assertThat(Consistency.of(application(new HashMap<>(Map.of("builtFrom", "2024-03-01", "builtTo", "2023-12-31")))))
                .extracting(FieldError::path).containsExactly("scenarios[1].builtTo");
    }

    @Test
    void values_of_any_type_are_no_reason_to_fail() {
        assertThat(Consistency.of(Map.of("builtFrom", 1, "builtTo", List.of(), "scenarios", "x"))).isEmpty();
        assertThat(Consistency.of(application(scenario("x", 3)))).isEmpty();
        assertThat(Consistency.of(application(scenario(List.of(1, Map.of("name", 2)), List.of("y", Map.of("station", 5)))))).isEmpty();
    }
}
