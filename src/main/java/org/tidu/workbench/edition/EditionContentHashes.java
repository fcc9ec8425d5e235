package org.tidu.workbench.edition;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** Each model of an edition is what the engine keeps of it; an edition whose deployment was removed has nothing to compare. */
@Component
class EditionContentHashes implements HashedTable {

    @Override
    public String name() {
        return "edition_content";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        List<String> editions = new ArrayList<>();
        rows.each("select id from edition order by number", row -> editions.add(row.getString("id")));
        editions.forEach(edition -> rows.each("""
                select c.path, c.sha256, b.bytes_, d.id_ from edition_content c left join act_re_deployment d on d.id_ = c.edition
                    left join act_ge_bytearray b on b.deployment_id_ = c.edition and b.name_ = c.path
                where c.edition = ? order by c.path""", row -> findings.row(edition + "/" + row.getString("path"),
                row.getString("id_") == null || isWhatItWas(row.getBytes("bytes_"), row.getString("sha256")) ? null
                        : "引擎所存模型的 SHA-256 与 sha256 不符"), edition));
    }

    private static boolean isWhatItWas(byte[] bytes, String sha256) {
        return bytes != null && DigestUtils.sha256Hex(bytes).equals(sha256);
    }
}
