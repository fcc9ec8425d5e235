package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.assessment.verdict.Condition;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.Entitlement;
import org.tidu.declaration.judgement.Entitlements;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** What the rules get to see of an application: what was said, and nothing that was not. */
@ProcessTest
class ApplicationFactsTest {

    private static final Map<String, Object> MAJOR = Map.of("kind", "SAFETY", "severity", "MAJOR");

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    CaseTable cases;

    @Autowired
    Assessments assessments;

    @Autowired
    Entitlements entitlements;

    private DeclarationNumber number;

    @BeforeEach
    void an_application_is_to_be_written() {
        journey.listed();
        number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
    }

    @Test
    void accidents_that_are_said_to_have_happened_have_to_be_told() {
        Map<String, Object> silent = Contents.with(Contents.with(Contents.application(), "hasAccidents", "yes"), "accidents", List.of());

        assertThatThrownBy(() -> journey.enterprise(number, silent)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("「事故情况」至少填写 1 行");
        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
    }

    @Test
    void who_has_not_told_everything_about_accidents_has_told_nothing() {
        assertThat(accidents(Map.of())).extracting(Condition::met, Condition::actual).containsExactly(false, null);
        assertThat(accidents(Map.of("hasAccidents", "yes"))).extracting(Condition::met, Condition::actual).containsExactly(false, null);
        assertThat(accidents(Map.of("hasAccidents", "yes", "accidents", List.of(MAJOR, Map.of("kind", "SAFETY")))))
                .extracting(Condition::met, Condition::actual).containsExactly(false, null);
        assertThat(accidents(Map.of("hasAccidents", "yes", "accidents", List.of(MAJOR))).met()).isFalse();
        assertThat(accidents(Map.of("hasAccidents", "no", "accidents", List.of(MAJOR)))).as("the hidden row of an earlier answer")
                .extracting(Condition::met, Condition::actual).containsExactly(true, "无");
    }

    @Test
    void as_many_honours_as_the_form_takes_can_be_judged() {
        List<Map<String, Object>> many = Collections.nCopies(200, Map.of("kind", "TWO_INTEGRATIONS_CERTIFIED", "year", 2023));

        journey.enterprise(number, Contents.with(Contents.application(), "honours", many));

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void what_the_rules_cannot_read_is_refused_by_the_name_of_the_field() {
        Map<String, Object> odd = Contents.with(Contents.application(), "honours",
                List.of(Map.of("kind", "TWO_INTEGRATIONS_CERTIFIED", "year", 1800)));

        assertThatThrownBy(() -> journey.enterprise(number, odd)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.errors()).extracting(FieldError::path).containsExactly("data.honours[0].year"));
    }

    @Test
    void of_several_years_as_a_benchmark_the_one_that_counts_is_put_forward() {
        assertThat(entitlements.best(number)).isEmpty();
        journey.benchmark(2021);
        assertThat(entitlements.best(number)).as("none counts").map(Entitlement::year).contains(2021);
        journey.benchmark(2023);
        journey.benchmark(2025);
        assertThat(entitlements.best(number)).map(Entitlement::year).contains(2023);
    }

    private Condition accidents(Map<String, Object> application) {
        return assessments.preview(cases.find(number).orElseThrow(), application, null).verdict().conditions().stream()
                .filter(condition -> condition.code().equals("ACCIDENTS")).findFirst().orElseThrow();
    }
}
