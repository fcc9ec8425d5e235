package org.tidu.evidence.hash;

import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** What was handed in has the content its file had: a file that was handed in is changed by nobody. */
@Component
class EvidenceFilingHashes implements HashedTable {

    @Override
    public String name() {
        return "evidence_filing";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select g.*, f.sha256 as of_file, f.name as called from evidence_filing g left join evidence_file f on f.id = g.evidence_id "
                + "order by g.declaration_number, g.form_id, g.revision, g.evidence_id",
                row -> findings.row(row.getString("declaration_number") + "/" + row.getString("form_id") + "/" + row.getInt("revision") + "/"
                        + row.getString("evidence_id"), row.getString("sha256").equals(row.getString("of_file"))
                        && row.getString("name").equals(row.getString("called")) ? null : "sha256、name 与文件的不符"));
    }
}
