package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.form.FormValidator;
import org.tidu.form.lint.FormLint;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.time.ChinaTime;

/** The four forms, as Tasklist shows them and the server checks them. */
class RecommendationFormsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-04-29T00:00:00Z"), ChinaTime.ZONE);
    private static final Map<String, Object> SHOWN = Map.of(
            "ranking", List.of(Map.of("number", "A", "enterpriseName", "甲公司", "factoryName", "工厂", "recommend", true)),
            "rankingVersions", List.of(Map.of("label", "已核对", "value", "v1")));

    private final FormValidator validator = new FormValidator(CLOCK);

    @ParameterizedTest
    @ValueSource(strings = {"rank-county-recommendations", "rank-city-recommendations", "resolve-overdue-county",
        "resolve-overdue-city"})
    void fits_tasklist_and_loses_nothing(String id) throws IOException {
        assertThat(FormLint.problems(id + ".form", form(id))).isEmpty();
    }

    @Test
    void identity_of_a_row_cannot_be_changed_and_a_rank_is_asked_of_the_recommended() throws IOException {
        Map<String, Object> sent = Map.of("rankingVersion", "v1", "ranking",
                List.of(Map.of("number", "Z", "enterpriseName", "冒名", "recommend", true)));

        assertThat(errors("rank-county-recommendations", sent)).containsExactly("ranking[0].rank");
        assertThat(validator.normalise(form("rank-county-recommendations"), sent, SHOWN).toString())
                .contains("number=A", "甲公司").doesNotContain("冒名");
    }

    @Test
    void rows_can_be_neither_added_nor_removed() throws IOException {
        assertThat(errors("rank-county-recommendations", Map.of("rankingVersion", "v1", "ranking", List.of())))
                .containsExactly("ranking");
    }

    @Test
    void another_version_of_the_candidates_is_refused() throws IOException {
        assertThat(errors("rank-city-recommendations", Map.of("rankingVersion", "v0", "ranking",
                List.of(Map.of("recommend", false, "remark", "材料不实"))))).containsExactly("rankingVersion");
    }

    @Test
    void an_extension_asks_for_the_new_deadline_and_locking_does_not() throws IOException {
        assertThat(errors("resolve-overdue-county", Map.of("decision", "EXTEND", "reason", "需要时间")))
                .containsExactly("newDeadlineAt");
        assertThat(errors("resolve-overdue-county", Map.of("decision", "LOCK", "reason", "不再延期，按已审核上报"))).isEmpty();
        assertThat(errors("resolve-overdue-city", Map.of("decision", "LOCK"))).containsExactly("reason");
    }

    @Test
    void who_locks_what_somebody_else_did_not_sign_says_why_in_ten_characters() throws IOException {
        assertThat(errors("resolve-overdue-city", Map.of("decision", "LOCK", "reason", "不再延期按已审核报"))).containsExactly("reason");
        assertThat(errors("resolve-overdue-city", Map.of("decision", "LOCK", "reason", "不再延期按已审核上报"))).isEmpty();
    }

    private List<String> errors(String id, Map<String, Object> values) throws IOException {
        return validator.validate(form(id), values, SHOWN).stream().map(FieldError::path).toList();
    }

    private static FormSchema form(String id) throws IOException {
        return FormSchema.parse(Files.readString(Path.of("forms", id + ".form")));
    }
}
