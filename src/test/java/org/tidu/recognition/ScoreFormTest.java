package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.form.schema.FormSchema;

/** Form score-by-expert: as many dimensions as it has number fields, 100 points together, or a recusal with its reason. */
class ScoreFormTest {

    @Test
    void the_dimensions_of_the_sheet_are_the_number_fields_of_the_form_and_sum_to_100() {
        assertThat(Sheets.dimensions()).extracting(ScoreDimension::field).containsExactly("scoreMaturity", "scoreInfrastructure",
                "scoreTechnology", "scoreReplicability", "scoreBenefit", "scorePlan");
        assertThat(Sheets.dimensions()).extracting(ScoreDimension::title).contains("智能制造成熟度", "后续实施计划");
        assertThat(Sheets.dimensions().stream().map(ScoreDimension::most).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void a_seventh_dimension_is_a_seventh_field_and_one_without_its_most_is_none() {
        String six = FormDesk.text("score-by-expert");
        String seven = six.replaceFirst("\"components\": \\[", "\"components\": [{\"type\": \"number\", \"key\": \"scoreSafety\", "
                + "\"label\": \"安全\", \"validate\": {\"max\": 5}},");

        assertThat(ScoreSheet.of(FormSchema.parse(seven))).hasSize(7).first()
                .isEqualTo(new ScoreDimension("scoreSafety", "安全", BigDecimal.valueOf(5)));
        assertThatThrownBy(() -> ScoreSheet.of(FormSchema.parse(seven.replace("{\"max\": 5}", "{}"))))
                .hasMessageContaining("scoreSafety");
    }

    @Test
    void full_marks_with_a_comment_are_accepted() {
        assertThat(scored().errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.tidu.recognition.Sheets#dimensions")
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
        for (ScoreDimension dimension : Sheets.dimensions()) {
            form.with(dimension.field(), dimension.most());
        }
        return form;
    }
}
