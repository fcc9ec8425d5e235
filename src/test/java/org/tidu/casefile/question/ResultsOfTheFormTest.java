package org.tidu.casefile.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.ModelFolder;
import org.tidu.assessment.procedure.RepositoryTables;
import org.tidu.decision.Decisions;

/** The table of results beside the form that asks for them, and beside the list of Hunan's form. */
class ResultsOfTheFormTest {

    private final Map<String, Map<String, Object>> table = RepositoryTables.asTheyAre().byCode(RepositoryTables.EDITION, "application-results", "indicator");
    private JsonNode form;

    @BeforeEach
    void read() throws IOException {
        form = new ObjectMapper().readTree(Path.of("forms/application-results.form").toFile());
    }

    @Test
    void every_result_has_its_two_fields_by_that_name_and_unit() {
        assertThat(table).hasSize(21).allSatisfy((code, row) -> {
            assertThat(field(code + "Before").path("label").asText()).isEqualTo(row.get("name") + "（建设前）");
            assertThat(field(code + "After").path("label").asText()).isEqualTo(row.get("name") + "（建设后）");
            assertThat(field(code + "After").at("/appearance/suffixAdorner").asText("")).isEqualTo(Objects.requireNonNullElse(row.get("unit"), ""));
        });
    }

    @Test
    void every_number_of_the_form_is_one_of_a_result() {
        assertThat(form.path("components")).filteredOn(one -> one.path("type").asText().equals("number"))
                .extracting(one -> one.path("key").asText().replaceAll("(Before|After)$", "")).allSatisfy(code -> assertThat(table).containsKey(code));
    }

    @Test
    void names_and_directions_are_those_of_the_official_list_in_its_order() {
        Decisions decisions = Decisions.compiled(new ModelFolder());
        assertThat(table.values()).extracting(row -> row.get("name") + " " + row.get("better")).containsExactlyElementsOf(IntStream.rangeClosed(1, 21)
                .mapToObj(order -> decisions.row(decisions.file(RepositoryTables.EDITION, "kpi-catalogue.dmn"), "kpi-form-hunan", Map.of("formOrder", order)))
                .map(row -> row.get("formName") + " " + row.get("better")).toList());
    }

    private JsonNode field(String key) {
        for (JsonNode component : form.path("components")) {
            if (component.path("key").asText().equals(key)) {
                return component;
            }
        }
        throw new AssertionError("the form has no field " + key);
    }
}
