package org.tidu.casefile.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.integrity.OneRowEach;
import org.tidu.round.RoundStatus;
import org.tidu.support.OnBothDatabases;

/** What the program calls stages and outcomes, the database does too, and takes nothing else. */
class StagesAsDataTest {

    private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

    @OnBothDatabases
    void the_database_checks_the_values_the_program_knows(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);

        assertThat(checked(jdbc, "case_stage_known")).isEqualTo(names(Stage.values()));
        assertThat(checked(jdbc, "event_stage_known")).isEqualTo(names(Stage.values()));
        assertThat(checked(jdbc, "case_outcome_known")).isEqualTo(names(Outcome.values()));
        assertThat(checked(jdbc, "event_kind_known")).isEqualTo(names(EventKind.values()));
        assertThat(checked(jdbc, "round_status_known")).isEqualTo(names(RoundStatus.values()));
    }

    @OnBothDatabases
    void no_case_stands_elsewhere_and_none_is_closed_without_an_outcome(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        OneRowEach.insert(jdbc, vendor);

        refused(jdbc, "update declaration_case set stage = 'SOMEWHERE'", "case_stage_known");
        refused(jdbc, "update declaration_case set stage = 'CLOSED'", "closed_case_has_outcome");
        refused(jdbc, "update declaration_case set outcome = 'RECOGNISED'", "closed_case_has_outcome");
        refused(jdbc, "update declaration_case set stage = 'CLOSED', outcome = 'FINE'", "case_outcome_known");
        assertThat(jdbc.sql("update declaration_case set stage = 'CLOSED', outcome = 'RECOGNISED'").update()).isEqualTo(1);
    }

    @OnBothDatabases
    void a_line_of_a_stage_names_it_and_another_line_names_none(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        OneRowEach.insert(jdbc, vendor);

        refused(jdbc, line("'STAGE_ENTERED'", "null"), "event_of_stage_names_it");
        refused(jdbc, line("'NOTED'", "'ASSESSMENT'"), "event_of_stage_names_it");
        refused(jdbc, line("'CASE_CLOSED'", "'ASSESSMENT'"), "closing_event_is_of_last_stage");
        refused(jdbc, line("'STAGE_ENTERED'", "'CLOSED'"), "closing_event_is_of_last_stage");
        refused(jdbc, line("'STAGE_ENTERED'", "'SOMEWHERE'"), "event_stage_known");
        refused(jdbc, line("'ELSE'", "'ASSESSMENT'"), "event_kind_known");
        assertThat(jdbc.sql(line("'NOTED'", "null")).update()).isEqualTo(1);
        assertThat(jdbc.sql(line("'CASE_CLOSED'", "'CLOSED'")).update()).isEqualTo(1);
    }

    private static String line(String kind, String stage) {
        return "insert into case_event (declaration_number, happened_at, who, what, kind, stage) "
                + "values ('N-1', current_timestamp, '系统', 'what', " + kind + ", " + stage + ")";
    }

    private static void refused(JdbcClient jdbc, String change, String constraint) {
        assertThatThrownBy(() -> jdbc.sql(change).update()).as(change)
                .isInstanceOf(DataIntegrityViolationException.class).satisfies(refusal -> assertThat(refusal.getMessage()).containsIgnoringCase(constraint));
    }

    private static Set<String> checked(JdbcClient jdbc, String constraint) {
        String clause = jdbc.sql("select check_clause from information_schema.check_constraints where lower(constraint_name) = ?")
                .param(constraint).query(String.class).single();
        return QUOTED.matcher(clause).results().map(value -> value.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
