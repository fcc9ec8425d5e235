package org.tidu.assessment.waiver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Waivers, insert-only, each with a hash of all it says. */
@Component
public class WaiverTable {

    private final JdbcClient jdbc;

    WaiverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Waiver waiver) {
        jdbc.sql("""
                insert into condition_waiver (assessment_id, declaration_number, condition_code, title, clause, basis, rules_hash,
                    accepted_by, accepted_office, accepted_at, reason, signed_by, signed_office, signed_at, signed_words, sha256)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(waiver.assessmentId(), waiver.declarationNumber().value(), waiver.conditionCode(), waiver.title(), waiver.clause(),
                        waiver.basis(), waiver.rulesHash(), waiver.accepted().by(), waiver.accepted().office(),
                        SqlTime.utc(waiver.accepted().at()), waiver.accepted().words(), waiver.second().by(), waiver.second().office(),
                        SqlTime.utc(waiver.second().at()), waiver.second().words(), WaiverSeal.of(waiver))
                .update();
    }

    /** Those that belong to this verdict, in the order of their clauses. */
    public List<Waiver> of(String assessmentId) {
        return jdbc.sql("select * from condition_waiver where assessment_id = ? order by clause, condition_code")
                .param(assessmentId).query((row, index) -> waiver(row)).list();
    }

    /** Those of the verdict a case goes by: of its last submission; honours verified afterwards change no condition. */
    public List<Waiver> latest(DeclarationNumber declarationNumber) {
        return jdbc.sql("select * from condition_waiver where assessment_id = (select id from assessment_receipt "
                        + "where declaration_number = ? and purpose = 'SUBMISSION' order by entry_number desc fetch first 1 row only) "
                        + "order by clause, condition_code")
                .param(declarationNumber.value()).query((row, index) -> waiver(row)).list();
    }

    static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(row.getString("assessment_id"), new DeclarationNumber(row.getString("declaration_number")), row.getString("condition_code"),
                row.getString("title"), row.getString("clause"), row.getString("basis"), row.getString("rules_hash"),
                new SignedBy(row.getString("accepted_by"), row.getString("accepted_office"), SqlTime.instant(row, "accepted_at"),
                        row.getString("reason")),
                new SignedBy(row.getString("signed_by"), row.getString("signed_office"), SqlTime.instant(row, "signed_at"),
                        row.getString("signed_words")));
    }
}
