package org.tidu.recommendation;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    private final Cases cases;
    private final Rounds rounds;

    CandidateSearch(Cases cases, Rounds rounds) {
        this.cases = cases;
        this.rounds = rounds;
    }

    Candidates of(ListRef ref) {
        Map<Boolean, List<CaseRow>> byReadiness = cases.inRound(ref.roundId()).stream()
                .filter(row -> row.outcome() == null)
                .filter(ref.level() == Level.CITY ? CandidateSearch::isBeforeCity : isBeforeCounty(ref))
                .collect(Collectors.partitioningBy(row -> row.stage() == ref.level().waitingStage()));
        return new Candidates(byReadiness.get(true), byReadiness.get(false));
    }

    private static boolean isBeforeCity(CaseRow row) {
        return row.stage() == Stage.CITY_REVIEW || row.stage() == Stage.CITY_LIST;
    }

    private Predicate<CaseRow> isBeforeCounty(ListRef ref) {
        Round round = rounds.find(ref.roundId()).orElseThrow(() -> new NotFound("没有该申报批次"));
        return row -> row.countyCode().equals(ref.areaCode())
                && (isUnderCountyReview(row) || isInWindow(row) && mayStillCome(row, round));
    }

    private static boolean isUnderCountyReview(CaseRow row) {
        return row.stage().compareTo(Stage.ASSESSMENT) >= 0 && row.stage().compareTo(Stage.COUNTY_LIST) <= 0;
    }

    private static boolean isInWindow(CaseRow row) {
        return row.stage().compareTo(Stage.ASSESSMENT) < 0;
    }

    /** Its own window is longer than the round's, or it was handed in and has not reached its next stage yet. */
    private static boolean mayStillCome(CaseRow row, Round round) {
        return row.deadlineAt().isAfter(round.closesAt()) || row.submittedAt() != null;
    }
}
