package org.tidu.declaration.submission;

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
    void the_commitment_is_given_anew_and_never_refused() {
        assertThat(CORRECTION.refused(Map.of("truthCommitment", false))).isEmpty();
    }

    private static Map<String, Object> with(Map<String, Object> changes) {
        Map<String, Object> merged = new LinkedHashMap<>(BEFORE);
        merged.putAll(changes);
        return merged;
    }
}
