package org.tidu.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all other test classes (junit-platform.properties) and looks at what they have walked. */
@Order(Integer.MAX_VALUE)
class ProcessCoverageTest {

    private static final Path REPORT = Path.of("target", "process-coverage.txt");

    @Test
    void every_flow_node_and_sequence_flow_of_every_process_is_walked_by_a_test() throws IOException {
        List<ProcessCoverage> processes = ProcessCoverage.of(Path.of("processes"));

        String table = processes.stream().map(ProcessCoverage::toString)
                .collect(Collectors.joining("\n", "Process coverage: flow nodes and sequence flows\n", "\n"));
        Files.writeString(REPORT, table);
        System.out.print(table);

        assertThat(processes).hasSize(6).allMatch(ProcessCoverage::isComplete);
    }
}
