package org.tidu.recognition;

import java.time.Instant;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/**
 * The public notice (公示) of one case, with the names as they were published.
 *
 * @param endsAt   the end of the last working day; an objection received at that very instant is still in time
 * @param closedAt null while it runs
 * @param outcome  {@link #CLEARED}, {@link #UPHELD}, or null while it runs
 */
record PublicNotice(
        DeclarationNumber declarationNumber,
        String enterpriseName,
        String factoryName,
        String countyName,
        Tier tier,
        Instant publishedAt,
        Instant endsAt,
        Instant closedAt,
        String outcome) {

    static final String CLEARED = "CLEARED";
    static final String UPHELD = "UPHELD";

    boolean runsAt(Instant instant) {
        return closedAt == null && !instant.isAfter(endsAt);
    }
}
