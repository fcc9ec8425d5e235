package org.tidu.casefile.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Receipts of submissions. A task is received once, however often it is sent: its receipt is unique. */
@Component("submissionReceipts")
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Receipt issue(Document document, String taskId) {
        String number = number(document.declarationNumber(), document.formId(), document.revision());
        jdbc.sql("insert into submission_receipt (number, declaration_number, form_id, revision, sha256, received_at, "
                        + "task_id) values (?, ?, ?, ?, ?, ?, ?)")
                .params(number, document.declarationNumber().value(), document.formId(), document.revision(),
                        document.sha256(), SqlTime.utc(document.receivedAt()), taskId)
                .update();
        return new Receipt(number, document.declarationNumber(), document.formId(), document.revision(),
                document.receivedAt(), document.sha256());
    }

    /** Empty also when the task is another enterprise's. */
    public Optional<Receipt> ofTask(String taskId, CreditCode uscc) {
        return jdbc.sql("select r.* from submission_receipt r join declaration_case c on c.number = r.declaration_number "
                        + "where r.task_id = ? and c.uscc = ?")
                .params(taskId, uscc.value()).query(Receipts::receipt).optional();
    }

    public Optional<Receipt> ofTask(String taskId) {
        return jdbc.sql("select * from submission_receipt where task_id = ?").param(taskId)
                .query(Receipts::receipt).optional();
    }

    public List<Receipt> of(DeclarationNumber declarationNumber) {
        return jdbc.sql("select * from submission_receipt where declaration_number = ? order by received_at, number")
                .param(declarationNumber.value()).query(Receipts::receipt).list();
    }

    static String number(DeclarationNumber declarationNumber, String formId, int revision) {
        return "%s-%s%02d".formatted(declarationNumber, letter(formId), revision);
    }

    private static String letter(String formId) {
        return switch (formId) {
            case Documents.START -> "S";
            case Documents.MATURITY -> "M";
            default -> "A";
        };
    }

    private static Receipt receipt(ResultSet row, int index) throws SQLException {
        return new Receipt(row.getString("number"), new DeclarationNumber(row.getString("declaration_number")), row.getString("form_id"),
                row.getInt("revision"), SqlTime.instant(row, "received_at"), row.getString("sha256"));
    }
}
