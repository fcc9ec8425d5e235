package org.tidu.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidu.support.TestDatabase;

/**
 * Runs after all other test classes (junit-platform.properties) and looks at what they have walked: once on H2, once
 * among the process tests on PostgreSQL, where it is found by its tag.
 */
@Order(Integer.MAX_VALUE)
@Tag("process")
class ProcessCoverageTest {

    private static final Path REPORT = Path.of("target", "process-coverage-%s.txt".formatted(TestDatabase.kind()));

    @Test
    void every_flow_node_and_sequence_flow_of_every_process_is_walked_by_a_test() throws IOException {
        List<ProcessCoverage> processes = ProcessCoverage.of(Path.of("processes"));

        String title = "Process coverage on %s: flow nodes and sequence flows%n".formatted(TestDatabase.kind());
        String table = processes.stream().map(ProcessCoverage::toString).collect(Collectors.joining("\n", title, "\n"));
        Files.writeString(REPORT, table);
        System.out.print(table);

        assertThat(processes).hasSize(9).allMatch(ProcessCoverage::isComplete);
    }
}
