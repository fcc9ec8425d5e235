package org.tidu.recommendation;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * The ranking of an area as it stands: a draft until it is signed.
 *
 * @param no       the number of the list it becomes; 2 and more are supplements
 * @param open     whether the viewer can save and sign it now
 * @param version  of the draft; to be sent back with the next saving
 * @param rows     the candidates in the order of the draft
 * @param received handed in, not reviewed: they follow on a supplement
 * @param writing  not handed in, with time left
 */
record RankingView(
        Level level,
        String areaCode,
        String areaName,
        String roundTitle,
        int no,
        boolean open,
        Instant deadlineAt,
        String quotaText,
        int version,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        List<Candidate> rows,
        List<OpenCase> received,
        List<OpenCase> writing) {

    /**
     * @param verdict       null when the conditions were never judged
     * @param benchmarkYear the year in which the enterprise became a benchmark of the province
     * @param countyPlace   its place on the county's list, for the city
     */
    record Candidate(DeclarationNumber number, String enterpriseName, String factoryName, boolean recommended, @Nullable Integer rank,
            @Nullable String remark, @Nullable String verdict, @Nullable Integer benchmarkYear,
            @Nullable RecommendedPlace countyPlace) {}

    record OpenCase(DeclarationNumber number, String enterpriseName, String stageText) {}
}
