package org.tidu.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.support.ProjectForms;

/** What goes against an enterprise is said in ten characters at least, at every office: the enterprise reads it. */
class RefusalsOfOfficersTest {

    private static boolean isEnough(String form, String decision, String reason) {
        return !Submission.of(ProjectForms.of(form), Map.of("decision", decision, "reason", reason)).paths().contains("reason");
    }

    @ParameterizedTest
    @CsvSource({"verify-system-registration, REFUSED", "confirm-basic-tier-listing, NOT_LISTED", "decide-unmet-conditions, REFUSE", "sign-waiver, NOT_SIGNED",
        "review-county, DECLINE", "review-city, DECLINE", "resolve-overdue-county, LOCK", "resolve-overdue-city, LOCK", "formal-check, FAIL",
        "conclude-review, FAIL", "confirm-direct-recognition, REVIEW", "handle-objection, UPHELD", "handle-objection, REJECTED"})
    void nine_characters_are_too_few_and_ten_enough(String form, String decision) {
        assertThat(isEnough(form, decision, "清单原件中没有该企")).isFalse();
        assertThat(isEnough(form, decision, "清单原件中没有该企业")).isTrue();
    }

    @Test
    void what_goes_on_needs_fewer() {
        assertThat(isEnough("verify-system-registration", "VERIFIED", "均已填报")).isTrue();
        assertThat(isEnough("confirm-basic-tier-listing", "LISTED", "第三批清")).isTrue();
    }
}
