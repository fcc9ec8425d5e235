package org.tidu.declaration.submission;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.casefile.document.Documents;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;

/** What an enterprise hands in comes through the portal, where it gets a receipt; nobody completes its tasks for it. */
@Configuration(proxyBeanMethods = false)
class EnterpriseForms {

    @Bean
    FormRule applicationComesFromTheEnterprise() {
        return new FromTheEnterprise(Documents.APPLICATION);
    }

    @Bean
    FormRule maturityComesFromTheEnterprise() {
        return new FromTheEnterprise(Documents.MATURITY);
    }

    @Bean
    FormRule registrationComesFromTheEnterprise() {
        return new FromTheEnterprise(Documents.START);
    }

    private record FromTheEnterprise(String formId) implements FormRule {

        @Override
        public List<FieldError> check(FormInput input) {
            throw new Conflict("该任务由企业在申报门户提交，提交后系统自动办结，不能由他人代办");
        }
    }
}
