package org.tidu.workbench.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** The content hash of each version is that of its files. */
@Component
class RuleSetVersionHashes implements HashedTable {

    private record Named(String ruleSet, int number, String hash) {}

    @Override
    public String name() {
        return "rule_set_version";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        List<Named> versions = new ArrayList<>();
        rows.each("select rule_set_id, number, content_hash from rule_set_version order by rule_set_id, number", row -> versions.add(
                new Named(row.getString("rule_set_id"), row.getInt("number"), row.getString("content_hash"))));
        versions.forEach(version -> {
            Map<String, String> files = new TreeMap<>();
            rows.each("select path, sha256 from rule_set_file where rule_set_id = ? and number = ?",
                    row -> files.put(row.getString("path"), row.getString("sha256")), version.ruleSet(), version.number());
            findings.row(version.ruleSet() + "/" + version.number(),
                    ContentHash.of(files).equals(version.hash()) ? null : "各文件的 SHA-256 与 content_hash 不符");
        });
    }
}
