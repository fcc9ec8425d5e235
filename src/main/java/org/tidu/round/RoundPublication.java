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
    private final RoundForms forms;

    RoundPublication(Rounds rounds, RoundRules rules, Editions editions, RoundForms forms) {
        this.rounds = rounds;
        this.rules = rules;
        this.editions = editions;
        this.forms = forms;
    }

    /** @throws Conflict when the rules changed after the officer had chosen, so that it cannot be published any more, or ask for a form there is not */
    void publish(RoundId roundId) {
        Round round = rounds.find(roundId).orElseThrow();
        rules.objection(round).ifPresent(objection -> {
            throw new Conflict(objection);
        });
        EditionId edition = editions.newest();
        forms.missing(edition, round).ifPresent(missing -> {
            throw new Conflict("规则集 " + round.ruleSetId() + " 要求填报的表单 " + missing + " 不在现行版本中，不能发布；请联系规则负责人更正“填报的表单”一表");
        });
        rounds.pin(roundId, edition, rules.version(edition, round.ruleSetId()).orElse(null));
        rounds.setStatus(roundId, RoundStatus.PUBLISHED);
    }
}
