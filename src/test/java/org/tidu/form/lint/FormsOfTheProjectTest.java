package org.tidu.form.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.form.schema.FormSchema;

/** Every form under {@code forms/} works in Tasklist as it does in the portal. */
class FormsOfTheProjectTest {

    static List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList();
        }
    }

    @Test
    void thereAreForms() throws IOException {
        assertThat(forms()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEachPropertyOnce(Path file) throws IOException {
        JsonMapper strict = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

        assertThat(strict.readTree(Files.readString(file)).path("components")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isFitForTasklist(Path file) throws IOException {
        assertThat(FormLint.problems(file.getFileName().toString(), FormSchema.parse(Files.readString(file))))
                .isEmpty();
    }
}
