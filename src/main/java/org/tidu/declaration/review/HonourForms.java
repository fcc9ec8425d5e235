package org.tidu.declaration.review;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.ClaimedHonours;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.problem.FieldError;

/** County and city may verify a claimed honour in their reviews. */
@Configuration(proxyBeanMethods = false)
class HonourForms {

    @Bean
    FormSource honoursBeforeTheCounty(CaseTable cases, ClaimedHonours honours) {
        return new UnverifiedHonours("review-county", cases, honours);
    }

    @Bean
    FormSource honoursBeforeTheCity(CaseTable cases, ClaimedHonours honours) {
        return new UnverifiedHonours("review-city", cases, honours);
    }

    @Bean
    FormRule theCountyNamesTheDocument() {
        return new NamedDocument("review-county");
    }

    @Bean
    FormRule theCityNamesTheDocument() {
        return new NamedDocument("review-city");
    }

    private record NamedDocument(String formId) implements FormRule {

        @Override
        public List<FieldError> check(FormInput input) {
            return HonourList.of(input).problems();
        }
    }
}
