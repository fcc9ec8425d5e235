package org.tidu.assessment.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.tidu.time.SqlTime;

/**
 * The hash of a verdict: SHA-256 over its columns, in this order, as UTF-8, parted by line feeds; true and false in words, the
 * instant in microseconds since 1970. Migration V162 works it out in SQL.
 */
final class VerdictSeal {

    private VerdictSeal() {}

    static String of(Receipt receipt, String facts, String conditions) {
        Verdict verdict = receipt.verdict();
        return of(receipt.id(), receipt.declarationNumber(), receipt.purpose(), verdict.jurisdiction(), verdict.ruleSet().id(),
                verdict.ruleSet().hash(), receipt.editionId(), verdict.ruleSet().edition(), verdict.ruleSet().inForceFrom(),
                verdict.tier(), facts, conditions, verdict.eligible(), verdict.directRecognition(), micros(receipt.assessedAt()));
    }

    static String of(ResultSet row) throws SQLException {
        return of(row.getString("id"), row.getString("declaration_number"), row.getString("purpose"), row.getString("jurisdiction"),
                row.getString("rule_set_id"), row.getString("rule_set_hash"), row.getString("edition_id"), row.getString("edition"),
                row.getString("in_force_from"), row.getString("tier"), row.getString("facts"), row.getString("conditions"),
                row.getBoolean("eligible"), row.getBoolean("direct_recognition"),
                micros(SqlTime.instant(row, "assessed_at")));
    }

    private static String of(Object... columns) {
        StringBuilder text = new StringBuilder();
        for (Object column : columns) {
            text.append(text.isEmpty() ? "" : "\n").append(column);
        }
        return DigestUtils.sha256Hex(text.toString());
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
