package org.tidu.evidence.hash;

import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each file that has come is as long as its content, and of its kind. */
@Component
class EvidenceFileHashes implements HashedTable {

    @Override
    public String name() {
        return "evidence_file";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select f.id, f.sha256, f.size_bytes, f.media_type, b.size_bytes as held, b.media_type as kind from evidence_file f "
                + "left join evidence_blob b on b.sha256 = f.sha256 order by f.id",
                row -> findings.row(row.getString("id"), row.getString("sha256") == null || row.getLong("size_bytes") == row.getLong("held")
                        && (row.getString("media_type") == null || row.getString("media_type").equals(row.getString("kind"))) ? null : "size_bytes、media_type 与 sha256 所指的内容不符"));
    }
}
