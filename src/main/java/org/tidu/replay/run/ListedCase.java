package org.tidu.replay.run;

import org.tidu.replay.outcome.Outcome;
import org.tidu.replay.outcome.ReplayCase;

/** A case with what the change does to it; its facts are not kept. */
public record ListedCase(ReplayCase one, Outcome outcome) {

    static ListedCase of(ReplayCase one, Outcome outcome) {
        return new ListedCase(new ReplayCase(one.number(), one.enterprise(), one.roundId(), one.county(), one.tier(), one.size(),
                one.industry(), one.ruleSetId(), null), outcome);
    }
}
