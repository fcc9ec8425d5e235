package org.tidu.round;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.term.RoundId;

/** A round whose rules are not in force when it opens is not published. */
@Component
class PublishRoundForm implements FormRule {

    private static final String DECISION = "decision";

    private final Rounds rounds;
    private final RoundRules rules;

    PublishRoundForm(Rounds rounds, RoundRules rules) {
        this.rounds = rounds;
        this.rules = rules;
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
        return rounds.find(new RoundId(input.businessKey())).flatMap(rules::objection)
                .map(objection -> new FieldError(DECISION, objection)).stream().toList();
    }
}
