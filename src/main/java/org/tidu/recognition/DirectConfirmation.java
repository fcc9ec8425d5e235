package org.tidu.recognition;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.notification.Messages;
import org.tidu.problem.FieldError;
import org.tidu.term.DeclarationNumber;

/** Form {@code confirm-direct-recognition}: the province confirms (通知 二（四）), or says why the case takes the ordinary review. */
@Component
class DirectConfirmation implements FormRule, FormHandler {

    private static final String REVIEW = "REVIEW";
    private static final int SHORTEST_REASON = 10;

    private final Cases cases;
    private final Messages messages;

    DirectConfirmation(Cases cases, Messages messages) {
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public String formId() {
        return "confirm-direct-recognition";
    }

    @Override
    public List<FieldError> check(FormInput input) {
        Answers answers = new Answers(input.values());
        return answers.refuseIf(REVIEW.equals(answers.decision()) && answers.isShorterThan(SHORTEST_REASON, "reason"), "reason",
                "不予直接认定的，请在「理由」中写明原因（至少 " + SHORTEST_REASON + " 个字），企业会看到").errors();
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        Answers answers = new Answers(input.values());
        boolean review = REVIEW.equals(answers.decision());
        cases.review(new DeclarationNumber(input.businessKey()), "确认直接认定", answers.decision(), review ? "不予直接认定，转入省级评审" : "确认直接认定",
                answers.textOrNull("reason"), List.of());
        if (review) {
            tell(cases.find(new DeclarationNumber(input.businessKey())).orElseThrow(), answers.text("reason"));
        }
        return Map.of("decision", answers.decision());
    }

    private void tell(CaseRow row, String reason) {
        messages.toEnterprise(row.uscc(), "未予直接认定，转入省级评审", "申报 " + row.number() + "（" + row.factoryName()
                + "）未予直接认定，转入省级评审。理由：" + reason + (reason.endsWith("。") ? "" : "。") + "评审结果另行告知，现在不需要您办理。",
                row.number());
    }
}
