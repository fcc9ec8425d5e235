package org.tidu.casefile.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Each receipt says of its document what the document says of itself. */
@Component
class ReceiptHashes implements HashedTable {

    @Override
    public String name() {
        return "submission_receipt";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("""
                select r.number, r.declaration_number, r.form_id, r.revision, r.sha256, r.received_at,
                    d.sha256 as document_sha256, d.received_at as document_received_at
                from submission_receipt r left join declaration_document d on d.declaration_number = r.declaration_number
                    and d.form_id = r.form_id and d.revision = r.revision
                order by r.number""",
                row -> findings.row(row.getString("number"), difference(row)));
    }

    private static String difference(ResultSet row) throws SQLException {
        if (row.getString("document_sha256") == null) {
            return "没有对应的提交内容";
        }
        if (!row.getString("sha256").equals(row.getString("document_sha256"))) {
            return "sha256 与提交内容的校验码不符";
        }
        if (!SqlTime.instant(row, "received_at").equals(SqlTime.instant(row, "document_received_at"))) {
            return "received_at 与提交内容的接收时间不符";
        }
        String number = Receipts.number(new DeclarationNumber(row.getString("declaration_number")), row.getString("form_id"), row.getInt("revision"));
        return number.equals(row.getString("number")) ? null : "number 与提交内容不符";
    }
}
