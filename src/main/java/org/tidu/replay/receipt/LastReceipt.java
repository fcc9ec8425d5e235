package org.tidu.replay.receipt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.lang.Nullable;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.assessment.facts.Facts;
import org.tidu.problem.Outage;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** A verdict on its way into the table of replays. */
record LastReceipt(DeclarationNumber number, long entry, Instant assessedAt, RoundId roundId, String county, Tier tier, String ruleSetId,
                   String enterprise, EditionId editionId, Map<String, Object> facts) {

    private static final Logger LOG = LoggerFactory.getLogger(LastReceipt.class);
    private static final Set<String> SIZES = Set.of("LARGE", "MEDIUM", "SMALL", "MICRO");
    /** Digits of a division of GB/T 4754-2017. */
    private static final int INDUSTRY = 2;

    static LastReceipt of(ResultSet row) throws SQLException {
        return new LastReceipt(new DeclarationNumber(row.getString("declaration_number")), row.getLong("entry_number"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(), new RoundId(row.getString("round_id")), row.getString("county_code"),
                new Tier(row.getString("tier")), row.getString("rule_set_id"), row.getString("enterprise_name"), new EditionId(row.getString("edition_id")),
                CompactFacts.read(row.getString("facts")));
    }

    /** Spread evenly, and the same on every database. */
    int slice() {
        return Math.floorMod((number.hashCode() * 0x9E3779B9) >>> 8, ReplayCaseTable.SLICES);
    }

    @Nullable
    String industry() {
        return facts.get("industry") instanceof String code ? code.substring(0, Math.min(INDUSTRY, code.length())) : null;
    }

    /** By the table of the edition it was judged in; null when that cannot tell, whatever is wrong with it: one receipt stops no replay. */
    @Nullable
    String size(EnterpriseSizes sizes) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("employees", facts.get("employees"));
        asked.put("revenue", facts.get("revenue") instanceof Number revenue ? new BigDecimal(revenue.toString()) : null);
        try {
            String size = sizes.of(editionId, new Facts(asked));
            return SIZES.contains(String.valueOf(size)) ? size : null;
        } catch (RuntimeException | StackOverflowError untold) {
            if (Outage.behind(untold).isPresent()) {
                throw untold;
            }
            LOG.debug("{} of edition {} has no size", number, editionId, untold);
            return null;
        }
    }
}
