package org.tidu.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.form.FormInput;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/** A deadline is typed as officials write it, 24:00 included. */
class RoundDraftFormTest {

    private final RoundDraftForm form = new RoundDraftForm();

    @Test
    void what_is_typed_as_24_00_is_the_first_instant_of_the_next_day_and_is_shown_as_typed() {
        Map<String, Object> variables = form.accept(typed(Map.of()));

        assertThat(variables.get("closesAt")).isEqualTo(Instant.parse("2025-04-28T16:00:00Z"));
        assertThat(ChinaTime.deadline((Instant) variables.get("closesAt"))).isEqualTo("2025-04-28 24:00");
        assertThat(variables.get("countyDeadlineAt")).isEqualTo(Instant.parse("2025-05-09T09:30:00Z"));
        assertThat(variables).containsKeys("opensAt", "cityDeadlineAt", "title").doesNotContainKeys("closesOn", "closesTime", "cityDeadlineOn");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, 24:00, 2025-04-30T16:00:00Z", "2025-12-31, 24:00, 2025-12-31T16:00:00Z", "2025-04-28, 23:59, 2025-04-28T15:59:00Z",
            "2025-04-28, 00:00, 2025-04-27T16:00:00Z"})
    void a_day_and_a_time_are_one_instant_of_beijing(String day, String time, String instant) {
        assertThat(new DayAndTime("closesAt", "企业申报截止").of(Map.of("closesOn", day, "closesTime", time))).isEqualTo(instant);
    }

    @Test
    void the_county_may_end_with_the_enterprises_and_not_before() {
        assertThat(errors("countyDeadlineOn", "2025-04-28", "countyDeadlineTime", "24:00")).isEmpty();
        assertThat(errors("countyDeadlineOn", "2025-04-29", "countyDeadlineTime", "00:00")).as("the same instant").isEmpty();
        assertThat(errors("countyDeadlineOn", "2025-04-28", "countyDeadlineTime", "23:59")).containsExactly("countyDeadlineOn");
        assertThat(errors("closesOn", "2025-04-24", "closesTime", "08:00")).as("as it opens").containsExactly("closesOn");
        assertThat(errors("closesOn", "2025-04-24", "closesTime", "08:01")).isEmpty();
    }

    private List<String> errors(String day, String date, String time, String clock) {
        return form.check(typed(Map.of(day, date, time, clock))).stream().map(FieldError::path).toList();
    }

    private static FormInput typed(Map<String, Object> changed) {
        Map<String, Object> values = new HashMap<>(Map.of("title", "批次", "opensAt", "2025-04-24T08:00+08:00", "closesOn", "2025-04-28",
                "closesTime", "24:00", "countyDeadlineOn", "2025-05-09", "countyDeadlineTime", "17:30", "cityDeadlineOn", "2025-05-23",
                "cityDeadlineTime", "24:00"));
        values.putAll(changed);
        return new FormInput(FormSchema.parse("{\"id\":\"round-draft\"}"), null, null, values, Map.of());
    }
}
