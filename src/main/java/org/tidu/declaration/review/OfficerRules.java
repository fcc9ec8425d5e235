package org.tidu.declaration.review;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.engine.Callers;
import org.tidu.engine.task.Tasks;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.term.DeclarationNumber;

/** What the forms of officers ask beyond their schemas. */
@Configuration(proxyBeanMethods = false)
class OfficerRules {

    @Bean
    FormRule returnedItemsAreNamed() {
        return rule("review-county", ReturnedItems::problems);
    }

    @Bean
    FormRule whatPeopleMustJudgeIsJudged() {
        return rule("review-county", input ->
                input.form().reads().contains(JudgementList.NAME)
                        ? JudgementList.of(input).problems() : List.of());
    }

    @Bean
    FormRule returnedOnlyWhileWindowIsOpen(CaseTable cases, CaseLog log, Clock clock) {
        return rule("decide-unmet-conditions", input -> {
            // a correction has its own three working days
            DeclarationNumber number = new DeclarationNumber(input.businessKey());
            boolean over = !log.isInCorrection(number) && clock.instant().isAfter(cases.find(number).orElseThrow().deadlineAt());
            return over && "RETURN".equals(input.values().get("decision"))
                    ? List.of(new FieldError("decision", "申报期已结束，不能退回企业修改；请选择其他处理意见"))
                    : List.of();
        });
    }

    /** The form offers nothing else; an edition whose form knows no second signature offers it still. */
    @Bean
    FormRule nothingIsWaivedThatNoTableNames(Assessments assessments) {
        return rule("decide-unmet-conditions", input -> {
            Object decision = input.values().get("decision");
            boolean waives = !"RETURN".equals(decision) && !"REFUSE".equals(decision);
            WaiverOffer offer = assessments.offer(new DeclarationNumber(input.businessKey()));
            return waives && !(WaiverSigning.WAIVE.equals(decision) && offer.isPossible())
                    ? List.of(new FieldError("decision", UnmetForm.advice(offer))) : List.of();
        });
    }

    @Bean
    FormRule theSecondSignatureIsOfAnother(CaseLog log, Callers callers, Tasks tasks) {
        return rule("sign-waiver", input -> {
            if (log.reviews(new DeclarationNumber(input.businessKey())).stream().filter(WaiverSigning::isAcceptance).reduce((earlier, later) -> later)
                    .filter(accepted -> accepted.by().equals(callers.current())).isPresent()) {
                return List.of(new FieldError("decision", "认可和核签须由两个人办理：认可是您本人签的，请由另一名工作人员核签"));
            }
            return Collections.disjoint(tasks.find(input.task().id()).orElseThrow().groups(), callers.currentGroups())
                    ? List.of(new FieldError("decision", "核签须由条件表指定的部门办理，您不属于该部门")) : List.of();
        });
    }

    private static FormRule rule(String formId, Function<FormInput, List<FieldError>> check) {
        return new FormRule() {
            @Override
            public String formId() {
                return formId;
            }

            @Override
            public List<FieldError> check(FormInput input) {
                return check.apply(input);
            }
        };
    }
}
