package org.tidu.casefile.history;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.row.Sql;
import org.tidu.engine.Callers;

/** The history of a case: what happened, and what officers decided. Lines are only ever added. */
@Component
public class CaseLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Callers callers;
    private final Signatures signatures;

    CaseLog(JdbcClient jdbc, Clock clock, Callers callers, Signatures signatures) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.callers = callers;
        this.signatures = signatures;
    }

    /** @param who log-in name of a person, or the name of an office or of the system */
    public void event(String number, String who, String what, String detail) {
        event(number, who, signatures.officeOf(who), what, detail);
    }

    /** @param loginName of somebody of the enterprise, who acts for no office */
    public void enterpriseEvent(String number, String loginName, String what, String detail) {
        event(number, loginName, null, what, detail);
    }

    /** What nobody did, but the procedure itself. */
    public void systemEvent(String number, String what, String detail) {
        event(number, "系统", null, what, detail);
    }

    private void event(String number, String who, String office, String what, String detail) {
        jdbc.sql("insert into case_event (id, declaration_number, happened_at, sequence_number, who, office, what, detail) "
                        + "select ?, ?, ?, count(*), ?, ?, ?, ? from case_event where declaration_number = ?")
                .params(UUID.randomUUID().toString(), number, Sql.utc(now()), who, office, what, detail, number)
                .update();
    }

    public List<CaseEvent> events(String number) {
        return jdbc.sql("select * from case_event where declaration_number = ? order by happened_at, sequence_number")
                .param(number)
                .query((row, index) -> new CaseEvent(Sql.instant(row, "happened_at"), row.getString("who"),
                        row.getString("office"), row.getString("what"), row.getString("detail")))
                .list();
    }

    public void review(String number, String step, String decision, String decisionText, String reason,
            List<ReviewItem> items) {
        String who = callers.current();
        String office = signatures.officeOf(who);
        jdbc.sql("insert into case_review (id, declaration_number, reviewed_at, sequence_number, reviewer, office, step, "
                        + "decision, decision_text, reason, items) "
                        + "select ?, ?, ?, count(*), ?, ?, ?, ?, ?, ?, ? from case_review where declaration_number = ?")
                .params(UUID.randomUUID().toString(), number, Sql.utc(now()), who, office, step, decision,
                        decisionText, reason, Canonical.json(items), number)
                .update();
        event(number, who, office, step + "：" + decisionText, reason);
    }

    public List<Review> reviews(String number) {
        return jdbc.sql("select * from case_review where declaration_number = ? order by reviewed_at, sequence_number")
                .param(number).query(CaseLog::review).list();
    }

    private Instant now() {
        return clock.instant();
    }

    private static Review review(ResultSet row, int index) throws SQLException {
        return new Review(Sql.instant(row, "reviewed_at"), row.getString("reviewer"), row.getString("office"),
                row.getString("step"),
                row.getString("decision"), row.getString("decision_text"), row.getString("reason"),
                Canonical.read(row.getString("items"), new TypeReference<>() {}));
    }
}
