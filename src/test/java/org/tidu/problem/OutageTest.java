package org.tidu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What a fault tells of the database. */
class OutageTest {

    @Test
    void no_connection_within_the_time_means_that_nothing_has_begun() {
        SQLException none = new SQLTransientConnectionException("not available, request timed out after 10000ms");

        assertThat(Outage.behind(new CannotCreateTransactionException("no transaction",
                new CannotGetJdbcConnectionException("no connection", none)))).contains(Outage.NOTHING_KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "08001", "57P01", "57P02", "57P03", "90067", "90098"})
    void a_connection_that_breaks_leaves_the_end_unknown(String state) {
        assertThat(Outage.behind(new IllegalStateException(
                new DataAccessResourceFailureException("commit", new SQLException("gone", state)))))
                .contains(Outage.UNKNOWN_END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "53200", "53300"})
    void a_disk_that_is_full_keeps_nothing(String state) {
        assertThat(Outage.behind(new DataAccessResourceFailureException("insert", new SQLException("no space left", state))))
                .contains(Outage.NOTHING_KEPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "40001", "57014", "58030", "42P01", "5", "08"})
    void any_other_fault_of_a_statement_is_no_outage(String state) {
        assertThat(Outage.behind(new IllegalStateException(new SQLException("refused", state)))).isEmpty();
    }

    @Test
    void a_rollback_that_fails_too_does_not_hide_what_went_wrong() {
        TransactionSystemException hiding =
                new TransactionSystemException("could not roll back", new SQLException("Connection is closed"));
        hiding.initApplicationException(new DataAccessResourceFailureException("insert", new SQLException("gone", "08006")));

        assertThat(Outage.behind(hiding)).contains(Outage.UNKNOWN_END);
    }

    @Test
    void a_fault_of_the_program_is_no_outage() {
        assertThat(Outage.behind(new NullPointerException())).isEmpty();
        assertThat(Outage.behind(new IllegalStateException(new SQLException("no state")))).isEmpty();
    }
}
