package org.tidu.recommendation;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;

/** Finds the cases that a list must answer. */
@Component
class CandidateSearch {

    private final Cases cases;
    private final Clock clock;

    CandidateSearch(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    Candidates of(ListRef ref) {
        List<CaseRow> open = cases.undecided(ref.roundId(), ref.countyCode(), ref.level().openStages());
        return new Candidates(
                open.stream().filter(row -> row.stage() == ref.level().waitingStage()).toList(),
                open.stream().filter(row -> row.stage() != ref.level().waitingStage() && isReceived(row)).toList(),
                open.stream().filter(row -> !isReceived(row) && !clock.instant().isAfter(row.deadlineAt())).toList());
    }

    /** Whether any case waits for the list, without looking at all the others. */
    boolean anyReady(ListRef ref) {
        return cases.anyUndecided(ref.roundId(), ref.countyCode(), ref.level().waitingStage());
    }

    /** Also what was handed in a moment ago and has not reached its next stage yet. */
    private static boolean isReceived(CaseRow row) {
        return row.stage().compareTo(Stage.ASSESSMENT) >= 0 || row.submittedAt() != null;
    }
}
