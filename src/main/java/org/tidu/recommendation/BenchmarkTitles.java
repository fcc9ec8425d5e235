package org.tidu.recommendation;

import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.procedure.HonourTitle;
import org.tidu.assessment.procedure.HonourTitles;
import org.tidu.casefile.row.CaseRow;
import org.tidu.roster.Honour;
import org.tidu.roster.VerifiedHonour;
import org.tidu.roster.VerifiedHonours;

/** 附件2 asks whether a candidate is a benchmark enterprise of the province; which titles count says the table {@code honours}. */
@Component
class BenchmarkTitles {

    private final VerifiedHonours honours;
    private final HonourTitles titles;

    BenchmarkTitles(VerifiedHonours honours, HonourTitles titles) {
        this.honours = honours;
        this.titles = titles;
    }

    /** The latest year of a title that is verified; null without one. */
    @Nullable
    Integer year(CaseRow row) {
        List<Honour> held = honours.of(row.number(), row.uscc()).stream().map(VerifiedHonour::honour).toList();
        // most have none, and then nobody has to look the titles up
        List<String> counted = held.isEmpty() ? List.of()
                : titles.all().stream().filter(HonourTitle::inSummary).map(HonourTitle::kind).toList();
        return held.stream()
                .filter(honour -> counted.contains(honour.kind())).map(Honour::year).findFirst().orElse(null);
    }
}
