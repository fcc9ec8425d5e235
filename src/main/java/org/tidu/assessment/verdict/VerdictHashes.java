package org.tidu.assessment.verdict;

import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each verdict gives its hash. */
@Component
class VerdictHashes implements HashedTable {

    @Override
    public String name() {
        return "assessment_receipt";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select * from assessment_receipt order by entry_number", row -> findings.row(row.getString("id"),
                VerdictSeal.of(row).equals(row.getString("sha256")) ? null : "各列的 SHA-256 与 sha256 不符"));
    }
}
