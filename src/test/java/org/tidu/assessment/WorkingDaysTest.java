package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tidu.time.ChinaTime;

class WorkingDaysTest {

    private final WorkingDays calendar = new WorkingDays(new RuleBench().decisions);

    @Test
    void five_working_days_end_at_midnight_of_the_fifth() {
        assertThat(end("2025-03-03T01:00:00Z", 5)).isEqualTo("2025-03-10 24:00");
    }

    @Test
    void the_sunday_worked_before_labour_day_counts_and_the_holiday_does_not() {
        // Friday 25 April: Sunday 27, 28, 29, 30 April, then 6 May
        assertThat(end("2025-04-25T01:00:00Z", 5)).isEqualTo("2025-05-06 24:00");
    }

    @Test
    void the_day_begins_in_beijing() {
        assertThat(end("2025-03-03T15:59:59Z", 1)).isEqualTo("2025-03-04 24:00");
        assertThat(end("2025-03-03T16:00:00Z", 1)).isEqualTo("2025-03-05 24:00");
    }

    @Test
    void a_span_crosses_the_year() {
        assertThat(end("2025-12-31T01:00:00Z", 2)).isEqualTo("2026-01-05 24:00");
    }

    @Test
    void no_or_endless_days_are_refused() {
        assertThatThrownBy(() -> end("2025-03-03T01:00:00Z", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> end("2025-03-03T01:00:00Z", 251)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_table_without_working_days_is_reported_and_not_counted_for_ever() {
        WorkingDays closed = edited("weekday_dayType\"><text>\"WORKDAY\"", "weekday_dayType\"><text>\"HOLIDAY\"");

        assertThatThrownBy(() -> closed.addWorkingDays(ModelFolder.EDITION, Instant.parse("2025-03-03T01:00:00Z"), 50))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("fewer than 50 working days");
    }

    @Test
    void a_day_of_which_the_table_says_nothing_is_named() {
        WorkingDays gap = edited("<text>\"Monday\",\"Tuesday\"", "<text>\"Tuesday\"");

        assertThatThrownBy(() -> gap.addWorkingDays(ModelFolder.EDITION, Instant.parse("2025-03-08T01:00:00Z"), 3))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("working-days.dmn says nothing of 2025-03-10");
    }

    private static WorkingDays edited(String before, String after) {
        return new WorkingDays(new RuleBench(ModelFolder.edited("working-days.dmn", before, after)).decisions);
    }

    private String end(String from, int days) {
        return ChinaTime.deadline(calendar.addWorkingDays(ModelFolder.EDITION, Instant.parse(from), days));
    }
}
