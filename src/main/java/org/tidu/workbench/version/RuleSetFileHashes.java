package org.tidu.workbench.version;

import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** The bytes that each file of a version names are there; whether they are what they were, their own table says. */
@Component
class RuleSetFileHashes implements HashedTable {

    @Override
    public String name() {
        return "rule_set_file";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select f.rule_set_id, f.number, f.path, b.sha256 from rule_set_file f left join rule_file_bytes b on b.sha256 = f.sha256 "
                + "order by f.rule_set_id, f.number, f.path", row -> findings.row(row.getString("rule_set_id") + "/" + row.getInt("number")
                + "/" + row.getString("path"), row.getString("sha256") == null ? "没有对应的文件内容" : null));
    }
}
