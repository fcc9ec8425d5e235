package org.tidu.recommendation;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tidu.casefile.StageChanged;
import org.tidu.casefile.row.Stage;

/** Wakes the recommendation of a county when what it waits for has changed. */
@Component
class Recommendations {

    private final WaitingCounties waiting;

    Recommendations(WaitingCounties waiting) {
        this.waiting = waiting;
    }

    @EventListener
    void caseMoves(StageChanged event) {
        if (concerns(event)) {
            waiting.tell(county(event));
        }
    }

    /** Once more when the move is committed: a county that looked for its candidates meanwhile has not seen it. */
    @TransactionalEventListener
    void caseMoved(StageChanged event) {
        if (concerns(event)) {
            waiting.tellAfterOthers(county(event));
        }
    }

    private static boolean concerns(StageChanged event) {
        return event.from() == Stage.COUNTY_LIST || event.to() == Stage.COUNTY_LIST || event.to() == Stage.CLOSED;
    }

    private static ListRef county(StageChanged event) {
        return ListRef.county(event.roundId(), event.countyCode());
    }
}
