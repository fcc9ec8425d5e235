package org.tidu.recommendation;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.process.Processes;
import org.tidu.term.RoundId;

/** Moves the city's list and the round on when the lists they wait for are there. */
@Component
class RoundProgress {

    private static final String ROUND = "round";
    static final String COUNTY_LISTS_LOCKED = "message_countyListsLocked";
    static final String CITY_LIST_LOCKED = "message_cityListLocked";

    private final Lists lists;
    private final Processes processes;

    RoundProgress(Lists lists, Processes processes) {
        this.lists = lists;
        this.processes = processes;
    }

    void cityListAnnounced(ListRef ref) {
        tellRound(CITY_LIST_LOCKED, ref.roundId());
    }

    /** The city's candidates are known only when every county has told its last case. */
    void countyConcluded(ListRef ref) {
        if (lists.allCountiesConcludedExclusively(ref.roundId())) {
            lists.inRound(ref.roundId()).stream().map(ListRow::ref).filter(list -> list.level() == Level.CITY)
                    .forEach(city -> processes.message(COUNTY_LISTS_LOCKED, city.businessKey(), Map.of()));
            tellRound(COUNTY_LISTS_LOCKED, ref.roundId());
        }
    }

    /** A round that runs and does not wait yet makes the announcement fail, to be tried again. */
    private void tellRound(String message, RoundId roundId) {
        if (processes.isRunning(ROUND, roundId.value())) {
            processes.message(message, roundId.value(), Map.of());
        }
    }
}
