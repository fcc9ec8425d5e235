package org.tidu.declaration.deposit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Table {@code deposit}: a queue. */
@Component
class DepositTable {

    private static final int FAULT_LENGTH = 1000;
    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    DepositTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Receipt receipt, String taskId) {
        jdbc.sql("insert into deposit (declaration_number, form_id, revision, task_id, received_at, next_attempt_at) "
                        + "values (?, ?, ?, ?, ?, ?)")
                .params(receipt.declarationNumber().value(), receipt.formId(), receipt.revision(), taskId,
                        SqlTime.utc(receipt.receivedAt()), SqlTime.utc(receipt.receivedAt()))
                .update();
    }

    /** The oldest that is due and nobody else works on; it stays locked to the end of the transaction. */
    Optional<Deposit> claim() {
        return jdbc.sql("select * from deposit where next_attempt_at <= ? order by id fetch first 1 rows only "
                        + "for update skip locked")
                .param(SqlTime.utc(clock.instant())).query(DepositTable::deposit).optional();
    }

    /** The oldest of this case, waiting for whoever works on it. */
    Optional<Deposit> claim(DeclarationNumber number) {
        return jdbc.sql("select * from deposit where declaration_number = ? order by id fetch first 1 rows only for update")
                .param(number.value()).query(DepositTable::deposit).optional();
    }

    boolean isPending(DeclarationNumber number) {
        return jdbc.sql("select count(*) from deposit where declaration_number = ?").param(number.value())
                .query(Integer.class).single() > 0;
    }

    Set<String> tasksOf(CreditCode uscc) {
        return Set.copyOf(jdbc.sql("select d.task_id from declaration_case c join deposit d on d.declaration_number = c.number "
                        + "where c.uscc = ? and d.task_id is not null")
                .param(uscc.value()).query(String.class).list());
    }

    void remove(long id) {
        jdbc.sql("delete from deposit where id = ?").param(id).update();
    }

    void postpone(long id, Instant until, String fault) {
        jdbc.sql("update deposit set attempts = attempts + 1, next_attempt_at = ?, last_fault = ? where id = ?")
                .params(SqlTime.utc(until), fault.substring(0, Math.min(FAULT_LENGTH, fault.length())), id).update();
    }

    /** Tried and not taken on, the oldest first. */
    List<StuckDeposit> stuck() {
        return jdbc.sql("select * from deposit where attempts > 0 order by id fetch first " + MOST_SHOWN + " rows only")
                .query((row, index) -> new StuckDeposit(new DeclarationNumber(row.getString("declaration_number")), Documents.title(row.getString("form_id")),
                        SqlTime.instant(row, "received_at"), row.getInt("attempts"), row.getString("last_fault"),
                        SqlTime.instant(row, "next_attempt_at"))).list();
    }

    int count() {
        return jdbc.sql("select count(*) from deposit").query(Integer.class).single();
    }

    /** When the oldest that still waits was received. */
    Optional<Instant> oldest() {
        return jdbc.sql("select received_at from deposit order by id fetch first 1 rows only")
                .query((row, index) -> SqlTime.instant(row, "received_at")).optional();
    }

    private static Deposit deposit(ResultSet row, int index) throws SQLException {
        return new Deposit(row.getLong("id"), new DeclarationNumber(row.getString("declaration_number")), row.getString("form_id"),
                row.getString("task_id"), row.getInt("attempts"));
    }
}
