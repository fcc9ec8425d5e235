package org.tidu.casefile.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each document gives its hash, and somebody holds a receipt for it. */
@Component
class DocumentHashes implements HashedTable {

    @Override
    public String name() {
        return "declaration_document";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("""
                select d.declaration_number, d.form_id, d.revision, d.content, d.sha256, r.number as receipt
                from declaration_document d left join submission_receipt r on r.declaration_number = d.declaration_number
                    and r.form_id = d.form_id and r.revision = d.revision
                order by d.declaration_number, d.form_id, d.revision""",
                row -> findings.row(key(row), difference(row)));
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("declaration_number") + "/" + row.getString("form_id") + "/" + row.getInt("revision");
    }

    private static String difference(ResultSet row) throws SQLException {
        if (!DigestUtils.sha256Hex(row.getString("content")).equals(row.getString("sha256"))) {
            return "content 的 SHA-256 与 sha256 不符";
        }
        return row.getString("receipt") == null ? "没有对应的回执" : null;
    }
}
