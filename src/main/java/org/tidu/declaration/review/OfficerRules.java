package org.tidu.declaration.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.task.Tasks;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;

/** What the forms of officers ask beyond their schemas. */
@Configuration(proxyBeanMethods = false)
class OfficerRules {

    @Bean
    FormRule returnedItemsAreNamed() {
        return rule("review-county", OfficerRules::items);
    }

    @Bean
    FormRule whatPeopleMustJudgeIsJudged(Tasks tasks) {
        return rule("review-county", input ->
                FormSchema.parse(tasks.formSchema(input.taskId())).reads().contains(JudgementList.NAME)
                        ? JudgementList.of(input).problems() : List.of());
    }

    @Bean
    FormRule returnedOnlyWhileWindowIsOpen(CaseTable cases, CaseLog log, Clock clock) {
        return rule("decide-unmet-conditions", input -> {
            // a correction has its own three working days
            boolean over = !log.isInCorrection(input.businessKey()) && clock.instant().isAfter(cases.find(input.businessKey()).orElseThrow().deadlineAt());
            return over && "RETURN".equals(input.values().get("decision"))
                    ? List.of(new FieldError("decision", "申报期已结束，不能退回企业修改；请选择特殊情况认可或不予通过"))
                    : List.of();
        });
    }

    private static List<FieldError> items(FormInput input) {
        if (!"RETURN".equals(input.values().get("decision"))) {
            return List.of();
        }
        if (!(input.values().get("items") instanceof Collection<?> items) || items.isEmpty()) {
            return List.of(new FieldError("items", "退回补正须至少列出一项补正内容"));
        }
        List<FieldError> errors = new ArrayList<>();
        Set<Object> named = new HashSet<>();
        int index = 0;
        for (Object item : items) {
            if (item instanceof Map<?, ?> row && row.get("field") != null && !named.add(row.get("field"))) {
                errors.add(new FieldError("items[" + index + "].field", "同一项目请合并为一条补正要求"));
            }
            index++;
        }
        return errors;
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
