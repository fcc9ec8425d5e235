package org.tidu.declaration.review;

import java.util.HashMap;
import java.util.Map;
import org.tidu.casefile.history.CaseLog;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.schema.OptionLabels;
import org.tidu.term.DeclarationNumber;

/**
 * A decision of an officer on one case: kept with its reason as a review; the process gets the decision alone.
 * The step is named as the task is, the decision in the words of the form's option.
 */
final class OfficerDecision implements FormHandler {

    private final String formId;
    private final CaseLog log;
    private final Effect effect;

    OfficerDecision(String formId, CaseLog log, Effect effect) {
        this.formId = formId;
        this.log = log;
        this.effect = effect;
    }

    /** What else a decision does; the variables it adds for the process. */
    @FunctionalInterface
    interface Effect {
        Map<String, Object> of(DeclarationNumber number, String decision, String reason);
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        String decision = (String) input.values().get("decision");
        String reason = (String) input.values().get("reason");
        String words = OptionLabels.label(input.form(), "decision", decision, input.context());
        log.review(new DeclarationNumber(input.businessKey()), input.task().name(), decision, words, reason, ReturnedItems.of(input, input.form()),
                JudgementList.of(input).judgements());
        Map<String, Object> variables = new HashMap<>(effect.of(new DeclarationNumber(input.businessKey()), decision, reason));
        variables.put("decision", decision);
        return variables;
    }
}
