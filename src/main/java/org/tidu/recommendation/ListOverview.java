package org.tidu.recommendation;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * What a task about a recommendation list is about.
 *
 * @param ownToRank whether the reader's office signs it
 * @param path      of the portal's page
 * @param left      handed in or still being written, and on no list yet
 */
public record ListOverview(String title, boolean ownToRank, String path, Instant deadlineAt, List<ListedCandidate> candidates, int left) {

    /**
     * @param verdict       null when the conditions were never judged
     * @param benchmarkYear the year in which the enterprise became a benchmark of the province
     * @param countyPlace   its place on the county's list, for the city
     */
    public record ListedCandidate(DeclarationNumber number, String enterpriseName, String factoryName, @Nullable String verdict,
            @Nullable Integer benchmarkYear, @Nullable RecommendedPlace countyPlace) {}
}
