package org.tidu.recognition.recognised;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.StageChanged;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.round.Rounds;

/** Enters each factory into the list of recognised ones when its case ends so, in the same transaction. */
@Component
class RecognitionRegister {

    private final RecognisedTable table;
    private final Cases cases;
    private final Rounds rounds;
    private final Clock clock;

    RecognitionRegister(RecognisedTable table, Cases cases, Rounds rounds, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener
    void caseEnded(StageChanged event) {
        if (event.to() != Stage.CLOSED) {
            return;
        }
        CaseRow row = cases.find(event.number()).orElseThrow();
        if (row.outcome() != null && row.outcome().isRecognition()) {
            int year = rounds.find(row.roundId()).orElseThrow().year();
            table.add(new RecognisedFactory(row.number(), year, row.tier(), row.countyCode(), row.countyName(),
                    row.enterpriseName(), row.factoryName(), row.outcome() == Outcome.RECOGNISED_DIRECTLY,
                    clock.instant(), null, null));
        }
    }
}
