package org.tidu.replay.receipt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.assessment.facts.Facts;
import org.tidu.problem.NotFound;

/** A verdict on its way into the table of replays. */
record LastReceipt(String number, long entry, Instant assessedAt, String roundId, String county, String tier, String ruleSetId,
                   String enterprise, String editionId, Map<String, Object> facts) {

    static LastReceipt of(ResultSet row) throws SQLException {
        return new LastReceipt(row.getString("declaration_number"), row.getLong("entry_number"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(), row.getString("round_id"), row.getString("county_code"),
                row.getString("tier"), row.getString("rule_set_id"), row.getString("enterprise_name"), row.getString("edition_id"),
                CompactFacts.read(row.getString("facts")));
    }

    /** Spread evenly, and the same on every database. */
    int slice() {
        return Math.floorMod((number.hashCode() * 0x9E3779B9) >>> 8, ReplayCaseTable.SLICES);
    }

    @Nullable
    String industry() {
        return facts.get("industry") instanceof String code ? code : null;
    }

    /** By the table of the edition it was judged in; null when that cannot tell. */
    @Nullable
    String size(EnterpriseSizes sizes) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("employees", facts.get("employees"));
        asked.put("revenue", facts.get("revenue") instanceof Number revenue ? new BigDecimal(revenue.toString()) : null);
        try {
            return sizes.of(editionId, new Facts(asked));
        } catch (NotFound noTable) {
            return null;
        }
    }
}
