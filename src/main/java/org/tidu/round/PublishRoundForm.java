package org.tidu.round;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.term.RoundId;

/** A round whose rules are not in force when it opens, or name what there is not, is not published. */
@Component
class PublishRoundForm implements FormRule {

    private static final String DECISION = "decision";

    private final Rounds rounds;
    private final PublicationCheck publication;

    PublishRoundForm(Rounds rounds, PublicationCheck publication) {
        this.rounds = rounds;
        this.publication = publication;
    }

    @Override
    public String formId() {
        return "publish-round";
    }

    @Override
    public List<FieldError> check(FormInput input) {
        if (!"PUBLISH".equals(input.values().get(DECISION)) || input.businessKey() == null) {
            return List.of();
        }
        return rounds.find(new RoundId(input.businessKey())).flatMap(publication::objection)
                .map(objection -> new FieldError(DECISION, objection)).stream().toList();
    }
}
