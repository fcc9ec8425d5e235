package org.tidu.round;

import org.springframework.stereotype.Component;
import org.tidu.engine.edition.Editions;
import org.tidu.problem.Conflict;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;

/** Publishing pins the round to one edition of every process, form and decision, and names the version of its rule set. */
@Component
class RoundPublication {

    private final Rounds rounds;
    private final RoundRules rules;
    private final Editions editions;
    private final PublicationCheck check;

    RoundPublication(Rounds rounds, RoundRules rules, Editions editions, PublicationCheck check) {
        this.rounds = rounds;
        this.rules = rules;
        this.editions = editions;
        this.check = check;
    }

    /** @throws Conflict when the rules changed after the officer had chosen, so that it cannot be published any more, or name what there is not */
    void publish(RoundId roundId) {
        Round round = rounds.find(roundId).orElseThrow();
        EditionId edition = editions.newest();
        check.objection(edition, round).ifPresent(objection -> {
            throw new Conflict(objection);
        });
        rounds.pin(roundId, edition, rules.version(edition, round.ruleSetId()).orElse(null));
        rounds.setStatus(roundId, RoundStatus.PUBLISHED);
    }
}
