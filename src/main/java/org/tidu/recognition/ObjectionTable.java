package org.tidu.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Table {@code objection}. */
@Repository
class ObjectionTable {

    private final JdbcClient jdbc;

    ObjectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, DeclarationNumber number, ObjectionRequest request, Instant receivedAt, String receivedBy) {
        jdbc.sql("insert into objection (id, declaration_number, name, contact, content, received_at, received_by) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, number.value(), request.name(), request.contact(), request.content(), SqlTime.utc(receivedAt), receivedBy)
                .update();
    }

    void handle(String id, String outcome, String reason, Instant handledAt, String handledBy) {
        jdbc.sql("update objection set outcome = ?, reason = ?, handled_at = ?, handled_by = ? where id = ?")
                .params(outcome, reason, SqlTime.utc(handledAt), handledBy, id).update();
    }

    void lapse(DeclarationNumber number, Instant at) {
        jdbc.sql("update objection set outcome = 'LAPSED', handled_at = ? "
                        + "where declaration_number = ? and outcome is null")
                .params(SqlTime.utc(at), number.value()).update();
    }

    /** All objections to the notice of a case, in the order received. */
    List<Objection> of(DeclarationNumber number) {
        return jdbc.sql("select * from objection where declaration_number = ? order by received_at, id")
                .param(number.value()).query(ObjectionTable::objection).list();
    }

    private static Objection objection(ResultSet row, int index) throws SQLException {
        return new Objection(row.getString("id"), new DeclarationNumber(row.getString("declaration_number")), row.getString("name"),
                row.getString("contact"), row.getString("content"), SqlTime.instant(row, "received_at"),
                row.getString("received_by"), SqlTime.instant(row, "handled_at"), row.getString("handled_by"),
                row.getString("outcome"), row.getString("reason"));
    }
}
