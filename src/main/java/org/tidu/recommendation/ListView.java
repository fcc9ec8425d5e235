package org.tidu.recommendation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * A list as the portal shows it, with its first items.
 *
 * @param no        1 for the first list of the area, 2 and more for its supplements
 * @param status    OPEN or LOCKED
 * @param lockedAt  null while it is open, as are {@code sha256} and {@code downloads}
 * @param deadlineAt until when the area may sign, an extension included
 * @param items     at most fifty
 * @param next      cursor of the items that follow; null when all are here
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
        Counts counts,
        List<Item> items,
        @Nullable String next,
        @Nullable Downloads downloads) {

    /**
     * How many items there are in all. Of a locked list some are recommended; of an open one the others are 0 or more:
     *
     * @param ready    reviewed
     * @param received handed in, not reviewed
     * @param writing  not handed in, with time left
     */
    @Schema(name = "ListCounts")
    record Counts(int total, int recommended, int ready, int received, int writing) {

        static Counts of(CandidateCounts open) {
            return new Counts(open.all(), 0, open.ready(), open.received(), open.writing());
        }
    }

    /**
     * @param outcome RECOMMENDED or NOT_RECOMMENDED once locked; before: CANDIDATE (reviewed), PENDING (received), UNREVIEWED
     *                (received, and the deadline of the county is over), WRITING (not handed in)
     */
    record Item(@Nullable Integer rank, DeclarationNumber number, String enterpriseName, String factoryName,
            @Nullable String outcome, @Nullable String remark) {}

    /** @param next cursor of the items that follow; null at the end */
    @Schema(name = "ListItemPage")
    record Page(List<Item> items, @Nullable String next) {}

    record Downloads(@Nullable String summary, @Nullable String letter) {}
}
