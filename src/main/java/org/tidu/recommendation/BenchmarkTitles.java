package org.tidu.recommendation;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.roster.Honour;
import org.tidu.roster.VerifiedHonour;
import org.tidu.roster.VerifiedHonours;

/** 附件2 asks whether a candidate is a benchmark enterprise of the province; a workshop's title is none. */
@Component
class BenchmarkTitles {

    private static final String BENCHMARK_ENTERPRISE = "HUNAN_BENCHMARK_ENTERPRISE";

    private final VerifiedHonours honours;

    BenchmarkTitles(VerifiedHonours honours) {
        this.honours = honours;
    }

    /** The latest year of a title that is verified; null without one. */
    @Nullable
    Integer year(CaseRow row) {
        return honours.of(row.number(), row.uscc()).stream().map(VerifiedHonour::honour)
                .filter(honour -> honour.kind().equals(BENCHMARK_ENTERPRISE)).map(Honour::year).findFirst().orElse(null);
    }
}
