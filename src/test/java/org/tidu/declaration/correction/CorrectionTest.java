package org.tidu.declaration.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidu.problem.FieldError;

/** A correction changes what was returned, and nothing else. */
class CorrectionTest {

    private static final Map<String, Object> BEFORE = Map.of("employees", 420, "revenue", 51000, "projectSummary", "原文",
            "truthCommitment", true, "honours", List.of(Map.of("year", 2024, "kind", "A")));
    private static final Correction CORRECTION = new Correction(BEFORE, Set.of("projectSummary", "ownFunds"));

    @Test
    void what_was_returned_is_taken_and_everything_else_stays_as_handed_in() {
        Map<String, Object> merged = CORRECTION.applied(
                Map.of("projectSummary", "补充后", "ownFunds", 7, "employees", 9999, "unknown", 1));

        assertThat(merged).isEqualTo(with(Map.of("projectSummary", "补充后", "ownFunds", 7)));
    }

    @Test
    void what_was_returned_and_is_now_empty_is_empty() {
        assertThat(CORRECTION.applied(Map.of("ownFunds", 7))).containsEntry("projectSummary", null);
    }

    @Test
    void what_was_returned_is_told_as_it_was_handed_in_by_the_path_that_names_it() {
        Map<String, Object> row = Map.of("year", 2024, "kind", "A");
        Map<String, Object> before = with(Map.of("start", Map.of("contactMobile", "13900000001")));

        assertThat(new Correction(before, Set.of("start.contactMobile", "honours[0]", "honours[1]", "honours", "ownFunds")).returned())
                .containsEntry("start.contactMobile", "13900000001").containsEntry("honours[0]", row).containsEntry("honours", List.of(row))
                .containsEntry("honours[1]", null).containsEntry("ownFunds", null).hasSize(5);
    }

    @Test
    void another_field_that_differs_is_refused_by_name() {
        List<FieldError> errors = CORRECTION.refused(Map.of("projectSummary", "补充后", "employees", 421, "revenue", 51000));

        assertThat(errors).extracting(FieldError::path).containsExactly("employees");
        assertThat(errors.get(0).message()).contains("未要求补正");
    }

    @Test
    void a_field_that_was_not_there_before_is_refused_too() {
        assertThat(CORRECTION.refused(Map.of("talentTeam", "yes"))).extracting(FieldError::path).containsExactly("talentTeam");
    }

    @Test
    void the_same_content_in_another_type_or_order_is_no_change() {
        Map<String, Object> honour = new LinkedHashMap<>();
        honour.put("kind", "A");
        honour.put("year", 2024L);

        assertThat(CORRECTION.refused(Map.of("employees", 420L, "honours", List.of(honour)))).isEmpty();
    }

    @Test
    void what_a_page_fills_in_when_it_is_opened_is_no_change() {
        assertThat(CORRECTION.refused(Map.of("employees", 420, "ownSteps", List.of(Map.of("stations", List.of())), "remark", "", "asked", false))).isEmpty();
        assertThat(CORRECTION.refused(Map.of("ownSteps", List.of(Map.of("name", "甲"))))).extracting(FieldError::path).containsExactly("ownSteps");
        assertThat(CORRECTION.refused(Map.of("truth", true))).extracting(FieldError::path).containsExactly("truth");
    }

    @Test
    void what_was_filled_in_and_is_emptied_is_a_change() {
        assertThat(CORRECTION.refused(Map.of("honours", List.of(), "revenue", ""))).extracting(FieldError::path)
                .containsExactlyInAnyOrder("honours", "revenue");
    }

    @Test
    void what_was_left_empty_in_a_row_and_comes_as_nothing_is_no_change() {
        Map<String, Object> empty = new LinkedHashMap<>(Map.of("name", "甲"));
        empty.put("effect", null);
        Correction other = new Correction(Map.of("scenarios", List.of(Map.of("name", "甲"))), Set.of("employees"));

        assertThat(other.refused(Map.of("scenarios", List.of(empty)))).isEmpty();
        assertThat(other.refused(Map.of("scenarios", List.of(Map.of("name", "甲", "effect", "好"))))).hasSize(1);
    }

    @Test
    void one_row_of_a_list_changes_and_no_other() {
        List<Map<String, Object>> rows = List.of(Map.of("name", "甲"), Map.of("name", "乙"));
        Correction row = new Correction(Map.of("scenarios", rows), Set.of("scenarios[1]"));
        List<Map<String, Object>> both = List.of(Map.of("name", "甲改"), Map.of("name", "乙改"));

        assertThat(row.refused(Map.of("scenarios", both))).extracting(FieldError::path).containsExactly("scenarios[0]");
        assertThat(row.applied(Map.of("scenarios", both)))
                .isEqualTo(Map.of("scenarios", List.of(Map.of("name", "甲"), Map.of("name", "乙改"))));
    }

    @Test
    void with_one_row_returned_none_comes_or_goes() {
        Correction row = new Correction(Map.of("scenarios", List.of(Map.of("name", "甲"), Map.of("name", "乙"))), Set.of("scenarios[1]"));

        assertThat(row.refused(Map.of("scenarios", List.of(Map.of("name", "甲"))))).extracting(FieldError::path).containsExactly("scenarios");
        assertThat(row.refused(Map.of("scenarios", List.of(Map.of("name", "甲"), Map.of("name", "乙"), Map.of("name", "丙")))))
                .extracting(FieldError::path).containsExactly("scenarios");
    }

    @Test
    void of_another_document_what_was_returned_is_taken_and_the_rest_refused() {
        Map<String, Object> before = Map.of("employees", 420, "start", Map.of("contactName", "甲", "industry", "36"), "maturity", Map.of());
        Correction contact = new Correction(before, Set.of("start.contactName"));
        Map<String, Object> sent = Map.of("start", Map.of("contactName", "乙", "industry", "37"));

        assertThat(contact.refused(sent)).extracting(FieldError::path).containsExactly("start.industry");
        assertThat(contact.documents(sent)).isEqualTo(
                Map.of("declaration-start", Map.of("contactName", "乙", "industry", "36")));
    }

    @Test
    void a_draft_counts_as_far_as_it_may_change_something() {
        Map<String, Object> begun = CORRECTION.shown(Map.of("projectSummary", "改了一半", "employees", 9999));

        assertThat(begun).containsEntry("projectSummary", "改了一半").containsEntry("employees", 420);
        assertThat(CORRECTION.shown(Map.of())).containsEntry("projectSummary", "原文");
    }

    @Test
    void of_another_document_the_form_shows_what_was_returned_alone() {
        Map<String, Object> before = Map.of("employees", 420, "start", Map.of("contactName", "甲", "industry", "36"), "maturity", Map.of());

        assertThat(new Correction(before, Set.of("start.contactName")).shown(Map.of("start", Map.of("industry", "37"))))
                .isEqualTo(Map.of("employees", 420, "start", Map.of("contactName", "甲"), "maturity", Map.of()));
    }

    @Test
    void the_commitment_is_given_anew_and_never_refused() {
        assertThat(CORRECTION.refused(Map.of("truthCommitment", false))).isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> changes) {
        Map<String, Object> merged = new LinkedHashMap<>(BEFORE);
        merged.putAll(changes);
        return merged;
    }
}
