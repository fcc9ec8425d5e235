package org.tidu.declaration.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.procedure.RepositoryTables;

/** What forms say becomes facts as the table says. */
class FormFactsTest {

    private final FormFacts forms = new FormFacts(RepositoryTables.asTheyAre());

    @Test
    void yes_and_no_are_flags_and_what_is_not_filled_in_is_unknown() {
        Map<String, Object> facts = application(Map.of("aboveScale", "yes", "violations", "no", "kpiLevel", "PROVINCIAL_LEADING"));

        assertThat(facts).containsEntry("aboveScale", true).containsEntry("violations", false)
                .containsEntry("kpiLevel", "PROVINCIAL_LEADING").containsEntry("talentTeam", null);
    }

    @Test
    void rows_that_are_not_complete_do_not_count() {
        Map<String, Object> facts = application(Map.of("scenarios", List.of(
                Map.of("code", "S10", "tier", "ADVANCED", "name", "甲", "photo", "x"), Map.of("code", "S11"))));

        assertThat(facts).containsEntry("scenarios", List.of(Map.of("code", "S10", "tier", "ADVANCED", "name", "甲")));
    }

    @Test
    void no_accidents_is_an_answer_and_some_without_a_complete_list_is_none() {
        Map<String, Object> accident = Map.of("kind", "SAFETY", "severity", "LARGER");

        assertThat(application(Map.of("hasAccidents", "no", "accidents", List.of(accident)))).containsEntry("accidents", List.of());
        assertThat(application(Map.of("hasAccidents", "yes", "accidents", List.of(accident)))).containsEntry("accidents", List.of(accident));
        assertThat(application(Map.of("hasAccidents", "yes", "accidents", List.of(accident, Map.of("kind", "SAFETY")))))
                .containsEntry("accidents", null);
        assertThat(application(Map.of("hasAccidents", "yes"))).containsEntry("accidents", null);
        assertThat(application(Map.of("accidents", List.of(accident)))).containsEntry("accidents", null);
    }

    @Test
    void each_form_gives_its_own_facts() {
        assertThat(forms.of(RepositoryTables.EDITION, "declaration-start", Map.of("industry", "36", "registeredIn", "430211")))
                .containsOnlyKeys("legalForm", "industry").containsEntry("industry", "36");
        assertThat(application(Map.of())).doesNotContainKeys("legalForm", "industry", "maturity").hasSize(14);
    }

    @Test
    void another_field_of_another_form_is_read_where_the_table_says_so() {
        FormFacts others = new FormFacts(RepositoryTables.changed("form-facts.dmn", text -> text.replace(
                "<outputEntry id=\"then_formFacts_employees_field\"><text>\"employees\"", "<outputEntry id=\"then_formFacts_employees_field\"><text>\"staff\"")));

        assertThat(others.of(RepositoryTables.EDITION, "application", Map.of("staff", 420, "employees", 1))).containsEntry("employees", 420);
    }

    private Map<String, Object> application(Map<String, Object> content) {
        return forms.of(RepositoryTables.EDITION, "application", new LinkedHashMap<>(content));
    }
}
