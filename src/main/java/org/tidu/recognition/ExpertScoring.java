package org.tidu.recognition;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormTask;
import org.tidu.problem.FieldError;
import org.tidu.problem.Forbidden;
import org.tidu.term.DeclarationNumber;

/** Form {@code score-by-expert}: only the named expert answers, and nothing of the answer becomes a variable. */
@Component
class ExpertScoring implements FormRule, FormHandler {

    private final ExpertScoreTable scores;
    private final Callers callers;
    private final Clock clock;

    ExpertScoring(ExpertScoreTable scores, Callers callers, Clock clock) {
        this.scores = scores;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "score-by-expert";
    }

    /** @throws Forbidden for everybody but the expert himself, administrators included */
    @Override
    public List<FieldError> check(FormInput input) {
        ownTask(input);
        return List.of();
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        FormTask task = ownTask(input);
        Answers answers = new Answers(input.values());
        boolean recuses = answers.isTicked("recuse");
        scores.add(new ExpertScore(task.instanceId(), task.assignee(), new DeclarationNumber(input.businessKey()),
                recuses ? List.of() : marks(input), answers.text(recuses ? "recuseReason" : "comment"),
                clock.instant()));
        return Map.of();
    }

    private FormTask ownTask(FormInput input) {
        FormTask task = input.task();
        if (!callers.current().equals(task.assignee())) {
            throw new Forbidden("专家评分只能由指定的专家本人提交");
        }
        return task;
    }

    /** By the sheet of the round's own edition. */
    private List<Mark> marks(FormInput input) {
        return ScoreSheet.of(input.form()).stream()
                .map(dimension -> new Mark(dimension, new BigDecimal(input.values().get(dimension.field()).toString())))
                .toList();
    }
}
