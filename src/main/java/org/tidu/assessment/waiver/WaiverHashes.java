package org.tidu.assessment.waiver;

import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each waiver gives its hash. */
@Component
class WaiverHashes implements HashedTable {

    @Override
    public String name() {
        return "condition_waiver";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select * from condition_waiver order by assessment_id, condition_code", row -> findings.row(
                row.getString("assessment_id") + "/" + row.getString("condition_code"),
                WaiverSeal.of(WaiverTable.waiver(row)).equals(row.getString("sha256")) ? null : "各列的 SHA-256 与 sha256 不符"));
    }
}
