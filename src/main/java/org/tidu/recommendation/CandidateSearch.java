package org.tidu.recommendation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.NotFound;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** Finds the cases that a list must answer. */
@Component
class CandidateSearch {

    private static final Set<Stage> BEFORE_COUNTY = EnumSet.range(Stage.REGISTRATION, Stage.COUNTY_LIST);
    private static final Set<Stage> BEFORE_CITY = EnumSet.of(Stage.CITY_REVIEW, Stage.CITY_LIST);

    private final Cases cases;
    private final Rounds rounds;

    CandidateSearch(Cases cases, Rounds rounds) {
        this.cases = cases;
        this.rounds = rounds;
    }

    Candidates of(ListRef ref) {
        Map<Boolean, List<CaseRow>> byReadiness = (ref.level() == Level.CITY
                ? cases.undecided(ref.roundId(), null, BEFORE_CITY).stream() : beforeCounty(ref))
                .collect(Collectors.partitioningBy(row -> row.stage() == ref.level().waitingStage()));
        return new Candidates(byReadiness.get(true), byReadiness.get(false));
    }

    private Stream<CaseRow> beforeCounty(ListRef ref) {
        Round round = rounds.find(ref.roundId()).orElseThrow(() -> new NotFound("没有该申报批次"));
        return cases.undecided(ref.roundId(), ref.areaCode(), BEFORE_COUNTY).stream()
                .filter(row -> !isInWindow(row) || mayStillCome(row, round));
    }

    private static boolean isInWindow(CaseRow row) {
        return row.stage().compareTo(Stage.ASSESSMENT) < 0;
    }

    /** Its own window is longer than the round's, or it was handed in and has not reached its next stage yet. */
    private static boolean mayStillCome(CaseRow row, Round round) {
        return row.deadlineAt().isAfter(round.closesAt()) || row.submittedAt() != null;
    }
}
