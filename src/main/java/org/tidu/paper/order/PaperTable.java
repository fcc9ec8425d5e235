package org.tidu.paper.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Table {@code application_paper}. */
@Component("applicationPapers")
public class PaperTable {

    /** What failed is tried again after this, and what a node began and never ended is another's after that. */
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest revision first, of the same the one asked for last. */
    public List<PaperOrder> of(DeclarationNumber declarationNumber) {
        return jdbc.sql("select * from application_paper where declaration_number = ? order by revision desc, asked_at desc").param(declarationNumber.value())
                .query(PaperTable::order).list();
    }

    public Optional<PaperOrder> find(String verification) {
        return jdbc.sql("select * from application_paper where verification = ?").param(verification).query(PaperTable::order).optional();
    }

    public Optional<PaperOrder> find(DeclarationNumber declarationNumber, int revision, String printed) {
        return jdbc.sql("select * from application_paper where declaration_number = ? and revision = ? and printed = ?")
                .params(declarationNumber.value(), revision, printed).query(PaperTable::order).optional();
    }

    /** Two who ask at once ask for the same paper. */
    public PaperOrder add(DeclarationNumber declarationNumber, int revision, String printed, Instant at, String by) {
        try {
            jdbc.sql("insert into application_paper (verification, declaration_number, revision, printed, state, progress, attempts, asked_at, asked_by) "
                            + "values (?, ?, ?, ?, 'WAITING', 0, 0, ?, ?)")
                    .params(VerificationNumber.next(), declarationNumber.value(), revision, printed, SqlTime.utc(at), by).update();
        } catch (DuplicateKeyException another) {
            // the other one's is made
        }
        return find(declarationNumber, revision, printed).orElseThrow();
    }

    /** Once more, for what failed or has no PDF. */
    public void again(String verification) {
        jdbc.sql("update application_paper set state = 'WAITING', progress = 0, fault = null, attempts = 0, taken_at = null "
                + "where verification = ? and state in ('READY', 'FAILED')").param(verification).update();
    }

    /** The one that has waited longest, for this node alone. */
    public Optional<PaperOrder> take(Instant now) {
        List<PaperOrder> due = jdbc.sql("select * from application_paper where state = 'WAITING' and (taken_at is null or taken_at <= ?) "
                        + "or state = 'MAKING' and taken_at <= ? order by asked_at, verification fetch first 5 rows only")
                .params(SqlTime.utc(now.minus(AGAIN)), SqlTime.utc(now.minus(GIVEN_UP))).query(PaperTable::order).list();
        return due.stream().filter(order -> jdbc.sql("update application_paper set state = 'MAKING', attempts = attempts + 1, taken_at = ? "
                        + "where verification = ? and state = ? and attempts = ?")
                .params(SqlTime.utc(now), order.verification(), order.state().name(), order.attempts()).update() > 0).findFirst()
                .flatMap(order -> find(order.verification()));
    }

    public void progress(String verification, int percent) {
        jdbc.sql("update application_paper set progress = ? where verification = ? and state = 'MAKING'").params(percent, verification).update();
    }

    /** @param fault why there is no PDF; null where there is one, or none can be */
    public void ready(String verification, @Nullable String fault, Instant at) {
        jdbc.sql("update application_paper set state = 'READY', progress = 100, fault = ?, ready_at = coalesce(ready_at, ?) where verification = ? "
                + "and state = 'MAKING'").params(fault, SqlTime.utc(at), verification).update();
    }

    public void failed(String verification, PaperState state, String fault) {
        jdbc.sql("update application_paper set state = ?, progress = 0, fault = ? where verification = ? and state = 'MAKING'")
                .params(state.name(), fault, verification).update();
    }

    private static PaperOrder order(ResultSet row, int index) throws SQLException {
        return new PaperOrder(row.getString("verification"), new DeclarationNumber(row.getString("declaration_number")), row.getInt("revision"),
                row.getString("printed"), PaperState.valueOf(row.getString("state")), row.getInt("progress"), row.getString("fault"), row.getInt("attempts"),
                SqlTime.instant(row, "asked_at"), row.getString("asked_by"), SqlTime.instant(row, "ready_at"));
    }
}
