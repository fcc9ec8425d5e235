package org.tidu.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "insert into case_event (who) values (?); case_event",
        "INSERT INTO ACT_RU_TASK(ID_) values (?); act_ru_task",
        "update portal_message set read_at = ?; portal_message",
        "delete from form_draft where uscc = ?; form_draft",
        "delete from form_draft; form_draft",
        "merge into form_draft_writer using dual on 1 = 1; form_draft_writer"})
    void a_statement_tells_its_table(String sql, String table) {
        assertThat(Writes.table(sql)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"with gone as (delete from a returning *) insert into b select * from gone", "call keep_but('a')",
        "truncate table a", "insert into public.a values (1)", "insert into \"a\" values (1)"})
    void of_any_other_every_table_may_have_changed(String sql) {
        assertThat(Writes.isWrite(sql)).isTrue();
        assertThat(Writes.table(sql)).isEqualTo(Writes.ANY);
    }

    @Test
    void a_table_changed_since_then_when_it_or_any_was_written() {
        Writes writes = new Writes();
        writes.happens("a");
        long before = writes.count();
        writes.happens("b");

        assertThat(writes.since(before, "a")).isFalse();
        assertThat(writes.since(before, "b")).isTrue();

        writes.happens(Writes.ANY);

        assertThat(writes.since(before, "a")).isTrue();
    }
}
