package org.tidu.casefile.history;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.Callers;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** The history of a case: what happened, and what officers decided. Lines are only ever added. */
@Component
public class CaseLog {

    private static final String SYSTEM = "系统";

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
    public void event(DeclarationNumber number, String who, String what, String detail) {
        noted(number, who, signatures.officeOf(who), what, detail);
    }

    /** @param loginName of somebody of the enterprise, who acts for no office */
    public void enterpriseEvent(DeclarationNumber number, String loginName, String what, String detail) {
        noted(number, loginName, null, what, detail);
    }

    /** What nobody did, but the procedure itself. */
    public void systemEvent(DeclarationNumber number, String what, String detail) {
        noted(number, SYSTEM, null, what, detail);
    }

    public void stageEntered(DeclarationNumber number, Stage stage) {
        add(number, new CaseEvent(now(), SYSTEM, null, "进入「" + stage.text() + "」", null, EventKind.STAGE_ENTERED, stage));
    }

    public void caseClosed(DeclarationNumber number, Outcome outcome, String reason) {
        add(number, new CaseEvent(now(), SYSTEM, null, "办结：" + outcome.text(), reason, EventKind.CASE_CLOSED, Stage.CLOSED));
    }

    private void noted(DeclarationNumber number, String who, String office, String what, String detail) {
        add(number, new CaseEvent(now(), who, office, what, detail, EventKind.NOTED, null));
    }

    private void add(DeclarationNumber number, CaseEvent line) {
        jdbc.sql("insert into case_event (declaration_number, happened_at, who, office, what, detail, kind, stage) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(number.value(), SqlTime.utc(line.at()), line.who(), line.office(), line.what(), line.detail(), line.kind().name(),
                        line.stage() == null ? null : line.stage().name())
                .update();
    }

    public List<CaseEvent> events(DeclarationNumber number) {
        return jdbc.sql("select * from case_event where declaration_number = ? order by happened_at, entry_number")
                .param(number.value())
                .query(CaseLog::line).list();
    }

    public void review(DeclarationNumber number, String step, String decision, String decisionText, String reason,
            List<ReviewItem> items) {
        review(number, step, decision, decisionText, reason, items, List.of());
    }

    /** @param judgements of the conditions that people must judge; empty where the step asks for none */
    public void review(DeclarationNumber number, String step, String decision, String decisionText, String reason,
            List<ReviewItem> items, List<Judgement> judgements) {
        String who = callers.current();
        String office = signatures.officeOf(who);
        jdbc.sql("insert into case_review (declaration_number, reviewed_at, reviewer, office, step, decision, "
                        + "decision_text, reason, items, judgements) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(number.value(), SqlTime.utc(now()), who, office, step, decision, decisionText, reason, Canonical.json(items),
                        judgements.isEmpty() ? null : Canonical.json(judgements))
                .update();
        noted(number, who, office, step + "：" + decisionText, reason);
    }

    public List<Review> reviews(DeclarationNumber number) {
        return jdbc.sql("select * from case_review where declaration_number = ? order by reviewed_at, entry_number")
                .param(number.value()).query(CaseLog::review).list();
    }

    /** Whether the county has sent the application back for correction: it stays a correction whatever comes of it. */
    public boolean isInCorrection(DeclarationNumber number) {
        return reviews(number).stream().anyMatch(Review::returnsItems);
    }

    /**
     * The stage the case came from to the one it stands at.
     *
     * @param passing stages that it only passes through, which do not count
     */
    public Optional<Stage> cameFrom(DeclarationNumber number, Set<Stage> passing) {
        List<Stage> entered = events(number).stream().map(CaseEvent::stage).filter(Objects::nonNull).toList();
        return entered.isEmpty() ? Optional.empty() : entered.subList(0, entered.size() - 1).stream()
                .filter(stage -> !passing.contains(stage)).reduce((earlier, later) -> later);
    }

    private Instant now() {
        return clock.instant();
    }

    private static CaseEvent line(ResultSet row, int index) throws SQLException {
        String stage = row.getString("stage");
        return new CaseEvent(SqlTime.instant(row, "happened_at"), row.getString("who"), row.getString("office"),
                row.getString("what"), row.getString("detail"), EventKind.valueOf(row.getString("kind")),
                stage == null ? null : Stage.valueOf(stage));
    }

    private static Review review(ResultSet row, int index) throws SQLException {
        String judgements = row.getString("judgements");
        return new Review(SqlTime.instant(row, "reviewed_at"), row.getString("reviewer"), row.getString("office"),
                row.getString("step"),
                row.getString("decision"), row.getString("decision_text"), row.getString("reason"),
                Canonical.read(row.getString("items"), new TypeReference<>() {}),
                judgements == null ? List.of() : Canonical.read(judgements, new TypeReference<>() {}));
    }
}
