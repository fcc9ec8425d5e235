package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Form conclude-review: the officer concludes; a refusal or a departure from the suggestion is explained. */
class ReviewConclusionTest {

    private static final String NINE = "现场已复核并整改完";
    private static final String TEN = "现场已复核并整改完成";

    @Test
    void following_the_suggestion_to_pass_needs_no_words() {
        assertThat(suggested("PASS").with("decision", "PASS").errors()).isEmpty();
    }

    @Test
    void refusing_as_suggested_needs_ten_characters() {
        assertThat(suggested("FAIL").with("decision", "FAIL").paths()).containsExactly("reason");
        assertThat(suggested("FAIL").with("decision", "FAIL").with("reason", NINE).paths()).containsExactly("reason");
        assertThat(suggested("FAIL").with("decision", "FAIL").with("reason", TEN).errors()).isEmpty();
    }

    @Test
    void passing_against_the_suggestion_needs_ten_characters() {
        assertThat(suggested("FAIL").with("decision", "PASS").with("reason", NINE).errors())
                .singleElement().satisfies(error -> assertThat(error.message()).contains("与建议不一致", "10 个字"));
        assertThat(suggested("FAIL").with("decision", "PASS").with("reason", TEN).errors()).isEmpty();
    }

    @Test
    void refusing_against_the_suggestion_needs_ten_characters() {
        assertThat(suggested("PASS").with("decision", "FAIL").with("reason", NINE).paths()).containsExactly("reason");
        assertThat(suggested("PASS").with("decision", "FAIL").with("reason", TEN).errors()).isEmpty();
    }

    @Test
    void concluding_without_a_suggestion_needs_ten_characters_either_way() {
        assertThat(suggested(null).with("decision", "PASS").errors())
                .singleElement().satisfies(error -> assertThat(error.message()).contains("没有建议结论"));
        assertThat(suggested(null).with("decision", "FAIL").with("reason", NINE).paths()).containsExactly("reason");
        assertThat(suggested(null).with("decision", "PASS").with("reason", TEN).errors()).isEmpty();
    }

    private static FormDesk suggested(String conclusion) {
        Map<String, Object> context = new HashMap<>();
        context.put("suggestedConclusion", conclusion);
        return FormDesk.of("conclude-review", new ReviewConclusion(null, Sheets.LIMITS), context);
    }
}
