package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.document.Documents;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** What a maturity report says is copied as it stands: its level beside its score, on a day that has been. */
@ProcessTest
class MaturityReportTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Documents documents;

    private DeclarationNumber number;

    @BeforeEach
    void hasStarted() {
        journey.listed();
        number = journey.start(rounds.open()).number();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1.79,1", "1.8,2", "2.79,2", "2.8,3"})
    void the_level_of_the_report_is_kept_beside_the_score(double score, String level) {
        journey.enterprise(number, Contents.with(Contents.maturity(score), "reportedLevel", level));

        assertThat(documents.latest(number, Documents.MATURITY).orElseThrow().content())
                .containsEntry("reportedLevel", level).containsEntry("maturityScore", score);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1.79,2", "1.8,1", "2.8,2"})
    void a_level_that_the_score_does_not_have_is_refused_with_both(double score, String level) {
        assertThat(refused("reportedLevel", level, score)).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("data.reportedLevel");
            assertThat(error.message()).contains("「报告载明的等级」", "填 " + level + " 级", "得分 " + score, "请对照评估报告核对");
        });
        assertThat(documents.latest(number, Documents.MATURITY)).isEmpty();
    }

    @Test
    void a_day_that_does_not_exist_is_refused_by_the_name_of_its_field() {
        assertThat(refused("evaluatedOn", "2025-02-30", 2.15)).singleElement()
                .isEqualTo(new FieldError("data.evaluatedOn", "「自评估日期」不是真实存在的日期或时间，请核对后重新选择"));
    }

    @Test
    void a_day_that_lies_ahead_is_refused_by_the_name_of_its_field() {
        assertThat(refused("evaluatedOn", "2199-01-01", 2.15)).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo("data.evaluatedOn");
            assertThat(error.message()).startsWith("「自评估日期」不能晚于今天（").endsWith("），请重新选择");
        });
    }

    private List<FieldError> refused(String field, String value, double score) {
        List<FieldError> errors = new ArrayList<>();
        assertThatThrownBy(() -> journey.enterprise(number, Contents.with(Contents.maturity(score), field, value)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> errors.addAll(refusal.errors()));
        return errors;
    }
}
