package org.tidu.recommendation;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A list as the portal shows it.
 *
 * @param no        1 for the first list of the area, 2 and more for its supplements
 * @param status    OPEN or LOCKED
 * @param lockedAt  null while it is open, as are {@code sha256} and {@code downloads}
 * @param deadlineAt until when the area may sign, an extension included
 * @param downloads paths of the papers
 */
record ListView(
        Level level,
        String areaCode,
        String areaName,
        int no,
        Instant deadlineAt,
        String status,
        @Nullable Instant lockedAt,
        @Nullable String sha256,
        List<Item> items,
        @Nullable Downloads downloads) {

    /**
     * @param outcome RECOMMENDED or NOT_RECOMMENDED once locked; before: CANDIDATE (reviewed), PENDING (received), UNREVIEWED
     *                (received, and the deadline of the county is over), WRITING (not handed in)
     */
    record Item(@Nullable Integer rank, String number, String enterpriseName, String factoryName,
            @Nullable String outcome, @Nullable String remark) {}

    record Downloads(@Nullable String summary, @Nullable String letter) {}
}
