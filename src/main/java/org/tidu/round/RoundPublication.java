package org.tidu.round;

import org.springframework.stereotype.Component;
import org.tidu.engine.edition.Editions;

/** Publishing pins the round to one edition of every process, form and decision. */
@Component
class RoundPublication {

    private final Rounds rounds;
    private final Editions editions;

    RoundPublication(Rounds rounds, Editions editions) {
        this.rounds = rounds;
        this.editions = editions;
    }

    void publish(String roundId) {
        rounds.pin(roundId, editions.newest());
        rounds.setStatus(roundId, RoundStatus.PUBLISHED);
    }
}
