package org.tidu.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at what the other test classes have walked. The build runs it by its tag when all of them are through, on H2 and
 * on PostgreSQL: on each, every element of every process has been walked.
 */
@Tag("coverage")
class ProcessCoverageTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"h2", "postgres"})
    void every_flow_node_and_sequence_flow_of_every_process_is_walked_by_a_test(String database) throws IOException {
        List<ProcessCoverage> processes = ProcessCoverage.of(Path.of("processes"), Walked.on(database));

        String title = "Process coverage on %s: flow nodes and sequence flows%n".formatted(database);
        String table = processes.stream().map(ProcessCoverage::toString).collect(Collectors.joining("\n", title, "\n"));
        Files.writeString(Path.of("target", "process-coverage-%s.txt".formatted(database)), table);
        System.out.print(table);

        assertThat(processes).hasSize(10).allMatch(ProcessCoverage::isComplete);
    }
}
