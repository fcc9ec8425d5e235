package org.tidu.recommendation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tidu.round.Round;

/** Until when an area may sign: the round says it, the level above may have extended it. */
@Component
class ListDeadlines {

    private final Overdue overdue;

    ListDeadlines(Overdue overdue) {
        this.overdue = overdue;
    }

    Instant of(ListRef ref, Round round) {
        return overdue.extended(ref)
                .orElse(ref.level() == Level.COUNTY ? round.countyDeadlineAt() : round.cityDeadlineAt());
    }
}
