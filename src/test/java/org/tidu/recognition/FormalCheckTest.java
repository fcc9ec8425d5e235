package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.Limits;

/** Form formal-check: who passes names three experts, who refuses says why. */
class FormalCheckTest {

    @Test
    void three_experts_of_the_panel_are_enough() {
        assertThat(form(4).with("decision", "PASS").with("experts", List.of("expert1", "expert2", "expert3")).errors())
                .isEmpty();
    }

    @Test
    void two_experts_are_too_few() {
        assertThat(form(4).with("decision", "PASS").with("experts", List.of("expert1", "expert2")).errors())
                .singleElement().satisfies(error -> {
                    assertThat(error.path()).isEqualTo("experts");
                    assertThat(error.message()).contains("至少选择 3 名", "当前 2 名");
                });
    }

    @Test
    void where_the_limits_ask_for_five_four_are_too_few() {
        List<Map<String, String>> panel = Stream.iterate(1, next -> next + 1).limit(5)
                .map(number -> Map.of("label", "专家" + number, "value", "expert" + number)).toList();
        CaseLimits five = number -> new Limits(5, 2, 10, 20, 4, 500);

        FormDesk form = FormDesk.of("formal-check", new FormalCheck(null, null, five, null), Map.of("expertOptions", panel)).with("decision", "PASS");

        assertThat(form.with("experts", List.of("expert1", "expert2", "expert3", "expert4")).errors())
                .singleElement().satisfies(error -> assertThat(error.message()).contains("至少选择 5 名"));
        assertThat(form.with("experts", List.of("expert1", "expert2", "expert3", "expert4", "expert5")).errors()).isEmpty();
    }

    @Test
    void the_same_expert_does_not_count_twice() {
        assertThat(form(4).with("decision", "PASS").with("experts", List.of("expert1", "expert1", "expert2")).paths())
                .containsExactly("experts");
    }

    @Test
    void nobody_from_outside_the_panel_is_accepted() {
        assertThat(form(3).with("decision", "PASS").with("experts", List.of("expert1", "expert2", "hunan1")).paths())
                .containsExactly("experts");
    }

    @Test
    void a_panel_that_is_too_small_is_said_to_be_the_reason() {
        assertThat(form(2).with("decision", "PASS").with("experts", List.of("expert1", "expert2")).errors())
                .singleElement().satisfies(error -> assertThat(error.message()).contains("专家库中只有 2 名专家"));
    }

    @Test
    void a_refusal_needs_a_reason_of_ten_characters_and_no_experts() {
        assertThat(form(4).with("decision", "FAIL").with("reason", "缺少近三年的审计报告").errors()).isEmpty();
        assertThat(form(4).with("decision", "FAIL").paths()).containsExactly("reason");
        assertThat(form(4).with("decision", "FAIL").with("reason", "缺少近三年审计报告").paths()).containsExactly("reason");
        assertThat(form(4).with("decision", "FAIL").with("reason", "　 ").paths()).containsExactly("reason");
    }

    @Test
    void experts_chosen_before_the_mind_was_changed_are_dropped() {
        Map<String, Object> stored =
                form(4).with("decision", "FAIL").with("reason", "缺材料").with("experts", List.of("expert1")).stored();

        assertThat(stored.get("experts")).isNull();
    }

    private static FormDesk form(int panelSize) {
        List<Map<String, String>> panel = Stream.iterate(1, next -> next + 1).limit(panelSize)
                .map(number -> Map.of("label", "专家" + number, "value", "expert" + number))
                .toList();
        return FormDesk.of("formal-check", new FormalCheck(null, null, Sheets.LIMITS, null), Map.of("expertOptions", panel));
    }
}
