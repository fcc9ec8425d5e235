package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Form score-by-expert: six dimensions, 100 points, or a recusal with its reason. */
class ScoreFormTest {

    @Test
    void the_dimensions_of_the_form_are_those_of_the_sheet_and_sum_to_100() throws IOException {
        Map<String, Integer> inForm = new HashMap<>();
        for (JsonNode component : new ObjectMapper().readTree(FormDesk.text("score-by-expert")).path("components")) {
            if (component.path("type").asText().equals("number")) {
                inForm.put(component.path("key").asText(), component.path("validate").path("max").asInt());
            }
        }

        assertThat(inForm).hasSize(ScoreDimension.values().length);
        assertThat(ScoreDimension.values()).allSatisfy(dimension ->
                assertThat(inForm.get(dimension.field())).isEqualTo(dimension.most().intValueExact()));
        assertThat(Arrays.stream(ScoreDimension.values()).map(ScoreDimension::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
    }

    @Test
    void full_marks_with_a_comment_are_accepted() {
        assertThat(scored().errors()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ScoreDimension.class)
    void a_mark_stays_between_nothing_and_the_most_of_its_dimension(ScoreDimension dimension) {
        String field = dimension.field();
        assertThat(scored().with(field, 0).errors()).isEmpty();
        assertThat(scored().with(field, 9.5).errors()).isEmpty();
        assertThat(scored().with(field, -0.1).paths()).containsExactly(field);
        assertThat(scored().with(field, dimension.most().add(new BigDecimal("0.1"))).paths()).containsExactly(field);
        assertThat(scored().with(field, null).paths()).containsExactly(field);
        assertThat(scored().with(field, 9.55).paths()).containsExactly(field);
    }

    @Test
    void the_comment_is_required_and_has_at_most_500_characters() {
        assertThat(scored().with("comment", null).paths()).containsExactly("comment");
        assertThat(scored().with("comment", "字".repeat(500)).errors()).isEmpty();
        assertThat(scored().with("comment", "字".repeat(501)).paths()).containsExactly("comment");
    }

    @Test
    void an_expert_who_stands_aside_gives_a_reason_and_no_marks() {
        FormDesk recused = scored().with("recuse", true).with("recuseReason", "曾任该企业技术顾问");

        assertThat(recused.errors()).isEmpty();
        assertThat(recused.stored().get("scorePlan")).isNull();
        assertThat(FormDesk.of("score-by-expert").with("recuse", true).paths()).containsExactly("recuseReason");
    }

    private static FormDesk scored() {
        FormDesk form = FormDesk.of("score-by-expert").with("recuse", false).with("comment", "场景成熟，数据完整");
        for (ScoreDimension dimension : ScoreDimension.values()) {
            form.with(dimension.field(), dimension.most());
        }
        return form;
    }
}
