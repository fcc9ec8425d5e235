package org.tidu.evidence.hash;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.evidence.store.EvidenceStore;
import org.tidu.evidence.store.StoreAway;
import org.tidu.evidence.store.Stores;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;

/**
 * All content is in the store, as long as it was. The command reads it and works out each hash anew; the page of administrators, which
 * somebody waits for, does not: {@code tidu.evidence.check-content}.
 */
@Component
class EvidenceBlobHashes implements HashedTable {

    private final Environment environment;
    private final ObjectProvider<EvidenceStore> running;

    /** @param running the store of the program; none where a command runs without it */
    EvidenceBlobHashes(Environment environment, ObjectProvider<EvidenceStore> running) {
        this.environment = environment;
        this.running = running;
    }

    @Override
    public String name() {
        return "evidence_blob";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        boolean whole = environment.getProperty("tidu.evidence.check-content", Boolean.class, false);
        EvidenceStore store = running.getIfAvailable(() -> Stores.of(environment));
        rows.each("select * from evidence_blob order by sha256", row -> findings.row(row.getString("sha256"), difference(row, store, whole)));
    }

    @Nullable
    private static String difference(ResultSet row, EvidenceStore store, boolean whole) throws SQLException {
        if (row.getObject("stored_at") == null) {
            return null;
        }
        String key = row.getString("storage_key");
        long size = row.getLong("size_bytes");
        try {
            if (store.size(key).filter(held -> held == size).isEmpty()) {
                return "存储中没有这份内容，或长度不符";
            }
            return !whole || sha256(store, key, size).equals(row.getString("sha256")) ? null : "内容的 SHA-256 与 sha256 不符";
        } catch (StoreAway | IOException away) {
            return "存储中的内容读不出来";
        }
    }

    private static String sha256(EvidenceStore store, String key, long size) throws IOException {
        try (InputStream content = store.get(key, 0, size)) {
            return DigestUtils.sha256Hex(content);
        }
    }
}
