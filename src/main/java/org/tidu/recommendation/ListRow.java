package org.tidu.recommendation;

import java.time.Instant;

/**
 * A list as it is stored.
 *
 * @param no        1 for the first list of an area, 2 and more for its supplements
 * @param decidedBy who ranked or resolved last; null when nobody has
 * @param lockedAt  null while it is open, as are {@code lockedBy} and {@code sha256}
 */
record ListRow(
        String id,
        ListRef ref,
        int no,
        String areaName,
        boolean isLocked,
        String decidedBy,
        Instant lockedAt,
        String lockedBy,
        String sha256) {}
