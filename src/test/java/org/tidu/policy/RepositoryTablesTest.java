package org.tidu.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.decision.check.TableChecker;

/** The gate of the build: no decision file of the repository leaves the checker anything to say. */
class RepositoryTablesTest {

    private final TableChecker checker = new TableChecker(Facts.shape());

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("decisions"))) {
            return all.filter(path -> path.toString().endsWith(".dmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_have_nothing_to_find(Path file) throws IOException {
        assertThat(checker.check(Files.readAllBytes(file))).isEmpty();
    }
}
