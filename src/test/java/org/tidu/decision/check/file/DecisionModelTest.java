package org.tidu.decision.check.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same bytes are read once, other bytes anew, and what cannot be read says so each time. */
class DecisionModelTest {

    private static final Path FILE = Path.of("decisions/common/maturity-level.dmn");

    @Test
    void the_same_bytes_are_read_once_whoever_brings_them() throws Exception {
        DecisionModel first = read(Files.readAllBytes(FILE)).orElseThrow();

        assertThat(read(Files.readAllBytes(FILE)).orElseThrow().definitions()).isSameAs(first.definitions());
    }

    @Test
    void one_letter_more_is_another_file_and_the_first_stays_as_it_was() throws Exception {
        byte[] bytes = Files.readAllBytes(FILE);
        String name = read(bytes).orElseThrow().decisions().get(0).name();
        byte[] other = new String(bytes, StandardCharsets.UTF_8).replace("name=\"" + name + '"', "name=\"" + name + "二\"")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(other).orElseThrow().decisions().get(0).name()).isEqualTo(name + "二");
        assertThat(read(bytes).orElseThrow().decisions().get(0).name()).isEqualTo(name);
    }

    @Test
    void bytes_that_somebody_writes_over_are_read_anew() throws Exception {
        byte[] bytes = Files.readAllBytes(FILE);
        read(bytes);
        bytes[0] = 'x';

        assertThat(read(bytes)).isEmpty();
        assertThat(read(Files.readAllBytes(FILE))).isPresent();
    }

    @Test
    void what_is_no_decision_file_says_so_each_time() {
        for (int time = 1; time <= 2; time++) {
            Findings findings = new Findings();

            assertThat(DecisionModel.read("<x/>".getBytes(StandardCharsets.UTF_8), findings)).isEmpty();
            assertThat(findings.list()).singleElement().extracting(Finding::kind).isEqualTo(FindingKind.UNREADABLE);
        }
    }

    private static Optional<DecisionModel> read(byte[] bytes) {
        return DecisionModel.read(bytes, new Findings());
    }
}
