package org.tidu.workbench.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;
import org.tidu.workbench.version.ContentHash;

/** The hash of each edition is that of its content, and the models of the last one, the present one, are in the engine. */
@Component
class EditionHashes implements HashedTable {

    private record Named(String id, String hash) {}

    @Override
    public String name() {
        return "edition";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        List<Named> editions = new ArrayList<>();
        rows.each("select id, manifest_hash from edition order by number",
                row -> editions.add(new Named(row.getString("id"), row.getString("manifest_hash"))));
        editions.forEach(edition -> {
            Map<String, String> files = new TreeMap<>();
            rows.each("select path, sha256 from edition_content where edition = ?",
                    row -> files.put(row.getString("path"), row.getString("sha256")), edition.id());
            findings.row(edition.id(), !ContentHash.of(files).equals(edition.hash()) ? "各文件的 SHA-256 与 manifest_hash 不符"
                    : edition.equals(editions.get(editions.size() - 1)) && !isDeployed(rows, edition.id())
                            ? "现行版本的模型已不在引擎中，系统按更早的版本办理" : null);
        });
    }

    private static boolean isDeployed(StoredRows rows, String edition) {
        AtomicBoolean deployed = new AtomicBoolean();
        rows.each("select id_ from act_re_deployment where id_ = ?", row -> deployed.set(true), edition);
        return deployed.get();
    }
}
