package org.tidu.recommendation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tidu.casefile.StageChanged;
import org.tidu.engine.process.Processes;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;

/** Keeps the ranking forms of a round up to date while its cases move. */
@Component
public class Recommendations {

    private final Rounds rounds;
    private final Lists lists;
    private final CandidateSearch candidates;
    private final RankingVariables variables;
    private final Processes processes;

    Recommendations(Rounds rounds, Lists lists, CandidateSearch candidates, RankingVariables variables,
            Processes processes) {
        this.rounds = rounds;
        this.lists = lists;
        this.candidates = candidates;
        this.variables = variables;
        this.processes = processes;
    }

    @EventListener
    void caseMoved(StageChanged event) {
        refresh(event.roundId(), event.countyCode());
    }

    /** Renews what the county's and the city's ranking forms show. Before they rank and once locked, there is nothing to do. */
    public void refresh(String roundId, String countyCode) {
        rounds.find(roundId).filter(round -> round.status() == RoundStatus.WINDOW_CLOSED
                || round.status() == RoundStatus.COUNTY_CLOSED).ifPresent(round -> refresh(round, countyCode));
    }

    private void refresh(Round round, String countyCode) {
        if (round.status() == RoundStatus.WINDOW_CLOSED) {
            refresh(ListRef.county(round.id(), countyCode));
        }
        if (lists.allCountiesAnnounced(round.id())) {
            refresh(ListRef.city(round.id(), round.cityCode()));
        }
    }

    private void refresh(ListRef ref) {
        lists.find(ref).filter(list -> !list.isLocked()).ifPresent(list -> processes.setVariables(
                ref.level().processKey(), ref.businessKey(), variables.of(ref, candidates.of(ref))));
    }
}
