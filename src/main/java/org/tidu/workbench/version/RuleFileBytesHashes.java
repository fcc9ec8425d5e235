package org.tidu.workbench.version;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/** The bytes of rule sets' files are kept by what they hold. */
@Component
class RuleFileBytesHashes implements HashedTable {

    @Override
    public String name() {
        return "rule_file_bytes";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select sha256, size, bytes from rule_file_bytes order by sha256", row -> {
            byte[] bytes = row.getBytes("bytes");
            findings.row(row.getString("sha256"), DigestUtils.sha256Hex(bytes).equals(row.getString("sha256"))
                    && bytes.length == row.getInt("size") ? null : "bytes 的 SHA-256 或长度与所载不符");
        });
    }
}
