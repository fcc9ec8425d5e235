package org.tidu.recommendation;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.casefile.row.CaseRow;

/** What an office wants to know of a candidate while it ranks: the verdict, the honour, the county's place. */
@Component
class CandidateFacts {

    private final Receipts receipts;
    private final BenchmarkTitles titles;
    private final RecommendedPlaces places;

    CandidateFacts(Receipts receipts, BenchmarkTitles titles, RecommendedPlaces places) {
        this.receipts = receipts;
        this.titles = titles;
        this.places = places;
    }

    /** The sentence of the last verdict; null when there is none. */
    @Nullable
    String verdict(CaseRow row) {
        return receipts.latest(row.number()).map(receipt -> receipt.verdict().summary()).orElse(null);
    }

    @Nullable
    Integer benchmarkYear(CaseRow row) {
        return titles.year(row);
    }

    /** Its place on the county's list as far as the reader may see it; null on none. */
    @Nullable
    RecommendedPlace countyPlace(CaseRow row) {
        return places.of(row).stream().filter(place -> place.areaName().equals(row.countyName())).findFirst().orElse(null);
    }
}
