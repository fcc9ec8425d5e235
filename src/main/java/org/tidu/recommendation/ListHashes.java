package org.tidu.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;
import org.tidu.recommendation.paper.Frozen;
import org.tidu.time.SqlTime;

/** Each locked list gives its hash, and its row says what its content says. */
@Component
class ListHashes implements HashedTable {

    @Override
    public String name() {
        return "recommendation_list";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select * from recommendation_list where status = 'LOCKED' order by id",
                row -> findings.row(row.getString("id"), difference(row)));
    }

    private static String difference(ResultSet row) throws SQLException {
        if (!DigestUtils.sha256Hex(row.getString("content")).equals(row.getString("sha256"))) {
            return "content 的 SHA-256 与 sha256 不符";
        }
        JsonNode content = Frozen.read(row.getString("content"));
        boolean same = row.getString("round_id").equals(content.path("roundId").asText())
                && row.getString("list_level").equals(content.path("level").asText())
                && row.getString("area_code").equals(content.path("areaCode").asText())
                && row.getInt("list_no") == content.path("listNo").asInt(1)
                && row.getString("locked_by").equals(content.path("lockedBy").asText())
                && SqlTime.instant(row, "locked_at")
                        .equals(Instant.parse(content.path("lockedAt").asText()));
        return same ? null : "round_id、list_level、area_code、list_no、locked_at 或 locked_by 与 content 不符";
    }
}
