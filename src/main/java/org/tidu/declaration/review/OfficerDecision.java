package org.tidu.declaration.review;

import java.util.HashMap;
import java.util.Map;
import org.tidu.casefile.history.CaseLog;
import org.tidu.engine.task.Tasks;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.OptionLabels;

/**
 * A decision of an officer on one case: kept with its reason as a review; the process gets the decision alone.
 * The step is named as the task is, the decision in the words of the form's option.
 */
final class OfficerDecision implements FormHandler {

    private final String formId;
    private final Tasks tasks;
    private final CaseLog log;
    private final Effect effect;

    OfficerDecision(String formId, Tasks tasks, CaseLog log, Effect effect) {
        this.formId = formId;
        this.tasks = tasks;
        this.log = log;
        this.effect = effect;
    }

    /** What else a decision does; the variables it adds for the process. */
    @FunctionalInterface
    interface Effect {
        Map<String, Object> of(String number, String decision, String reason);
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        String decision = (String) input.values().get("decision");
        String reason = (String) input.values().get("reason");
        FormSchema form = FormSchema.parse(tasks.formSchema(input.taskId()));
        String words = OptionLabels.label(form, "decision", decision, input.context());
        String step = tasks.find(input.taskId()).orElseThrow().name();
        log.review(input.businessKey(), step, decision, words, reason, ReturnedItems.of(input, form),
                JudgementList.of(input).judgements());
        Map<String, Object> variables = new HashMap<>(effect.of(input.businessKey(), decision, reason));
        variables.put("decision", decision);
        return variables;
    }
}
