package org.tidu.recommendation;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each paper gives its hash. */
@Component
class PaperHashes implements HashedTable {

    @Override
    public String name() {
        return "recommendation_document";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select * from recommendation_document order by list_id, kind", row -> findings.row(
                row.getString("list_id") + "/" + row.getString("kind"),
                DigestUtils.sha256Hex(row.getBytes("content")).equals(row.getString("sha256"))
                        ? null : "content 的 SHA-256 与 sha256 不符"));
    }
}
