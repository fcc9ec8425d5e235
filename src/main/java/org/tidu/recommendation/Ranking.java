package org.tidu.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.engine.process.Due;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;

/** The order in which an officer recommends, and what there is to recommend. */
@Component
class Ranking {

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Lists lists;
    private final ListItemTable items;
    private final CandidateSearch search;
    private final CandidateCounting counting;
    private final Rounds rounds;
    private final Callers callers;
    private final Clock clock;
    private final Due due;

    Ranking(Lists lists, ListItemTable items, CandidateSearch search, CandidateCounting counting, Rounds rounds, Callers callers, Clock clock,
            Due due) {
        this.lists = lists;
        this.items = items;
        this.search = search;
        this.counting = counting;
        this.rounds = rounds;
        this.callers = callers;
        this.clock = clock;
        this.due = due;
    }

    /**
     * What the process goes by: how many cases are reviewed, how many received and not reviewed, whether one may still be
     * received, whether the deadline is over, and when to look again should nothing move before. Until the end of the
     * transaction nobody else looks.
     */
    Map<String, Object> outlook(ListRef ref, Instant deadline) {
        lists.hold(ref);
        CandidateCounts candidates = counting.of(ref);
        boolean over = clock.instant().isAfter(deadline);
        boolean windowOpen = rounds.find(ref.roundId()).map(Round::status).orElseThrow().compareTo(RoundStatus.WINDOW_CLOSED) < 0;
        return Map.of("candidateCount", candidates.ready() + candidates.received(), "readyCount", candidates.ready(),
                "receivedCount", candidates.received(),
                "mayStillReceive", windowOpen || candidates.writing() > 0, "deadlineOver", over,
                "lookAgainAt", over ? clock.instant().plus(AGAIN) : due.graceAfter(deadline));
    }

    Candidates candidates(ListRef ref) {
        return search.of(ref);
    }

    /** Keeps the ranking that whoever acts now signs. */
    void store(ListRef ref, List<ListItem> ranking) {
        ListRow list = lists.openOrNext(ref);
        items.replace(list, ranking);
        lists.decidedBy(list, callers.current());
    }
}
