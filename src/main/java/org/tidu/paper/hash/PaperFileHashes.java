package org.tidu.paper.hash;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each file of a paper gives its hash, by which the public check knows it. */
@Component
class PaperFileHashes implements HashedTable {

    @Override
    public String name() {
        return "application_paper_file";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select verification, kind, content, sha256 from application_paper_file order by verification, kind",
                row -> findings.row(row.getString("verification") + "/" + row.getString("kind"),
                        DigestUtils.sha256Hex(row.getBytes("content")).equals(row.getString("sha256")) ? null
                                : "content 的 SHA-256 与 sha256 不符"));
    }
}
