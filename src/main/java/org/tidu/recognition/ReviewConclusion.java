package org.tidu.recognition;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.term.DeclarationNumber;

/**
 * Form {@code conclude-review}: the officer concludes, the table only suggests. A refusal is always explained, and so is
 * a conclusion the table did not suggest, be it that it suggested the other one or nothing at all.
 */
@Component
class ReviewConclusion implements FormRule, FormHandler {

    private final Cases cases;
    private final CaseLimits limits;

    ReviewConclusion(Cases cases, CaseLimits limits) {
        this.cases = cases;
        this.limits = limits;
    }

    @Override
    public String formId() {
        return "conclude-review";
    }

    @Override
    public List<FieldError> check(FormInput input) {
        Answers answers = new Answers(input.values());
        Object suggested = input.context().get("suggestedConclusion");
        int least = limits.of(new DeclarationNumber(input.businessKey())).explanation();
        if (!answers.decision().equals(suggested)) {
            return answers.refuseIf(answers.isShorterThan(least, "reason"), "reason",
                    (suggested == null ? "没有建议结论" : "结论与建议不一致") + "，请在「结论理由」中至少写 " + least + " 个字说明").errors();
        }
        return answers.refuseIf("FAIL".equals(answers.decision()) && answers.isShorterThan(least, "reason"), "reason",
                "评审不通过的，请在「结论理由」中至少写 " + least + " 个字说明理由，企业会看到").errors();
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        Answers answers = new Answers(input.values());
        cases.review(new DeclarationNumber(input.businessKey()), "省级评审结论", answers.decision(),
                "PASS".equals(answers.decision()) ? "通过，进入公示" : "不通过", answers.textOrNull("reason"), List.of());
        return Map.of("decision", answers.decision());
    }
}
