package org.tidu.round;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.engine.edition.Editions;
import org.tidu.term.EditionId;

/** Whether a round can be published with the present edition: asked at the officer's form, and once more when it is published. */
@Component
class PublicationCheck {

    private final RoundRules rules;
    private final AskedModels models;
    private final Editions editions;

    PublicationCheck(RoundRules rules, AskedModels models, Editions editions) {
        this.rules = rules;
        this.models = models;
        this.editions = editions;
    }

    /** Why it cannot, in Chinese with the way out; empty when it can. */
    Optional<String> objection(Round round) {
        return objection(editions.newest(), round);
    }

    /** @param edition it would be pinned to */
    Optional<String> objection(EditionId edition, Round round) {
        return rules.objection(round).or(() -> models.objection(edition, round));
    }
}
