package org.tidu.recommendation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;

/** Finds the cases that a list must answer. */
@Component
class CandidateSearch {

    private static final Set<Stage> BEFORE_COUNTY = EnumSet.range(Stage.REGISTRATION, Stage.COUNTY_LIST);
    private static final Set<Stage> BEFORE_CITY = EnumSet.of(Stage.CITY_REVIEW, Stage.CITY_LIST);

    private final Cases cases;
    private final Clock clock;

    CandidateSearch(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    Candidates of(ListRef ref) {
        List<CaseRow> open = ref.level() == Level.CITY
                ? cases.undecided(ref.roundId(), null, BEFORE_CITY)
                : cases.undecided(ref.roundId(), ref.areaCode(), BEFORE_COUNTY);
        return new Candidates(
                open.stream().filter(row -> row.stage() == ref.level().waitingStage()).toList(),
                open.stream().filter(row -> row.stage() != ref.level().waitingStage() && isReceived(row)).toList(),
                open.stream().filter(row -> !isReceived(row) && !clock.instant().isAfter(row.deadlineAt())).toList());
    }

    /** Also what was handed in a moment ago and has not reached its next stage yet. */
    private static boolean isReceived(CaseRow row) {
        return row.stage().compareTo(Stage.ASSESSMENT) >= 0 || row.submittedAt() != null;
    }
}
