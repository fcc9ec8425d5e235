package org.tidu.round;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ruleset.AskedForms;
import org.tidu.assessment.ruleset.RuleSetForms;
import org.tidu.engine.edition.EditionForms;
import org.tidu.engine.edition.Editions;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;

/** The forms of rounds: a round is pinned once, to an edition and a rule set, and these say which forms it asks for. */
@Component
public class RoundForms {

    private static final int KEPT = 1000;

    private final Rounds rounds;
    private final RuleSetForms ruleSets;
    private final Editions editions;
    private final EditionForms forms;
    private final Cache<RoundId, FormSet> pinned = Caffeine.newBuilder().maximumSize(KEPT).build();

    RoundForms(Rounds rounds, RuleSetForms ruleSets, Editions editions, EditionForms forms) {
        this.rounds = rounds;
        this.ruleSets = ruleSets;
        this.editions = editions;
        this.forms = forms;
    }

    /** @throws NoSuchElementException when there is no such round, or it is not pinned yet */
    public FormSet of(RoundId roundId) {
        return pinned.get(roundId, id -> of(rounds.find(id).orElseThrow()));
    }

    /** @throws NoSuchElementException when it is not pinned yet */
    public FormSet of(Round round) {
        if (round.editionId() == null) {
            throw new NoSuchElementException("round " + round.id() + " is pinned to no edition");
        }
        return in(round.editionId(), round);
    }

    private FormSet in(EditionId edition, Round round) {
        AskedForms asked = ruleSets.of(edition, round.ruleSetId(), round.tier());
        return new FormSet(edition, asked.forms(), asked.results(), asked.paper());
    }

    /** @throws NotFound when the edition has no such form */
    public FormSchema schema(FormSet set, String document) {
        return forms.of(set.editionId(), set.form(document));
    }

    /** Its text. */
    public String text(FormSet set, String document) {
        return editions.formSchema(set.editionId(), set.form(document));
    }
}
