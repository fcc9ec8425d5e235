package org.tidu.recognition;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.engine.Callers;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.problem.Conflict;
import org.tidu.term.DeclarationNumber;

/** Form {@code handle-objection}: what was found about one objection. Nobody learns from it who objected. */
@Component
class ObjectionHandling implements FormHandler {

    private final ObjectionTable objections;
    private final Cases cases;
    private final Callers callers;
    private final Clock clock;

    ObjectionHandling(ObjectionTable objections, Cases cases, Callers callers, Clock clock) {
        this.objections = objections;
        this.cases = cases;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "handle-objection";
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        Answers answers = new Answers(input.values());
        if (!(input.context().get("objectionId") instanceof String objectionId)) {
            throw new Conflict("找不到对应的异议，请刷新后重试");
        }
        objections.handle(objectionId, answers.decision(), answers.text("reason"), clock.instant(), callers.current());
        cases.review(new DeclarationNumber(input.businessKey()), "异议核查", answers.decision(),
                "UPHELD".equals(answers.decision()) ? "异议成立" : "异议不成立", answers.textOrNull("reason"), List.of());
        return Map.of("decision", answers.decision());
    }
}
