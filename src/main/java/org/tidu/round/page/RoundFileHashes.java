package org.tidu.round.page;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each file a round published gives its hash. */
@Component
class RoundFileHashes implements HashedTable {

    @Override
    public String name() {
        return "round_file";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select * from round_file order by id", row -> findings.row(row.getString("id"),
                DigestUtils.sha256Hex(row.getBytes("content")).equals(row.getString("sha256"))
                        ? null : "content 的 SHA-256 与 sha256 不符"));
    }
}
