package org.tidu.casefile.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidu.assessment.ModelFolder;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.assessment.procedure.RepositoryTables;
import org.tidu.decision.Decisions;
import org.tidu.form.schema.FormParts;
import org.tidu.form.schema.FormSchema;

/** The size by staff and revenue beside the one that was chosen. */
class SizeQuestionTest {

    private static final FormSchema FORM = FormSchema.parse(FormParts.joined(text("application"), SizeQuestionTest::text));

    private final SizeQuestion question = new SizeQuestion(RepositoryTables.asTheyAre(), new EnterpriseSizes(Decisions.compiled(new ModelFolder())));

    private static String text(String form) {
        try {
            return Files.readString(Path.of("forms/" + form + ".form"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private EntryReading read(Object employees, Object revenue, Object chosen) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("employees", employees);
        answers.put("revenue", revenue);
        answers.put("enterpriseSize", chosen);
        return question.of(RepositoryTables.EDITION, FORM, answers);
    }

    @ParameterizedTest
    @CsvSource({"1000, 40000, LARGE, 大型企业", "999, 40000, MEDIUM, 中型企业", "1000, 39999.99, MEDIUM, 中型企业", "300, 2000, MEDIUM, 中型企业",
        "299, 2000, SMALL, 小型企业", "300, 1999.99, SMALL, 小型企业", "20, 300, SMALL, 小型企业", "19, 300, MICRO, 微型企业", "20, 299.99, MICRO, 微型企业",
        "0, 0, MICRO, 微型企业"})
    void the_computed_size_is_told_and_only_another_one_asked_about(int employees, double revenue, String size, String name) {
        assertThat(read(employees, revenue, size).computed()).containsExactly(new ComputedEntry("enterpriseSize", "按从业人员和营业收入算得为" + name));
        for (String chosen : List.of("LARGE", "MEDIUM", "SMALL", "MICRO")) {
            assertThat(read(employees, revenue, chosen).questions()).as(chosen).hasSize(chosen.equals(size) ? 0 : 1);
        }
    }

    @Test
    void the_question_names_the_figures_the_standard_and_both_sizes() {
        assertThat(read(500, 50000.0, "LARGE").questions()).containsExactly(new EntryQuestion("enterpriseSize",
                "按《统计上大中小微型企业划分办法（2017）》工业企业的标准，从业人员 500 人、营业收入 50000 万元算得为中型企业，您选的是大型企业，请核对"));
    }

    @Test
    void who_has_not_chosen_yet_is_told_and_asked_nothing() {
        assertThat(read(500, 50000, null)).isEqualTo(new EntryReading(List.of(new ComputedEntry("enterpriseSize", "按从业人员和营业收入算得为中型企业")), List.of()));
        assertThat(read(500, 50000, "").questions()).isEmpty();
    }

    @Test
    void without_both_figures_there_is_nothing_to_tell_whatever_stands_there() {
        for (Object odd : new Object[] {null, "约 500", 500.5, -1, List.of(), Double.NaN}) {
            assertThat(read(odd, 50000, "LARGE")).as(String.valueOf(odd)).isEqualTo(EntryReading.NONE);
        }
        assertThat(read(500, null, "LARGE")).isEqualTo(EntryReading.NONE);
        assertThat(read(500, -0.01, "LARGE")).isEqualTo(EntryReading.NONE);
        assertThat(read(500, 50000, List.of("LARGE")).questions()).isEmpty();
    }
}
