package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowRun;
import org.tidu.assessment.rows.TestRows;

/** Every row beside a table gives what it says, and no rule goes without a row. */
class RuleRowsTest {

    @TestFactory
    Stream<DynamicContainer> tables_answer_their_rows() {
        return ModelFolder.files(".dmn").stream().map(name -> dynamicContainer(name, file(name)));
    }

    private static Stream<DynamicTest> file(String name) {
        RuleBench bench = new RuleBench();
        RowReport report = new RowRun(new Trial(bench.service, bench.decisions, ModelFolder.EDITION)).of(name, rows(name));
        return Stream.concat(
                report.rows().stream().map(row -> dynamicTest(row.name(), () -> assertThat(row.differences()).isEmpty())),
                Stream.of(dynamicTest("every rule was hit", () -> assertThat(bench.hit).isNotEmpty().containsAll(rules(name)))));
    }

    private static TestRows rows(String name) {
        try {
            return TestRows.parse(Files.readString(Path.of(name.replace(".dmn", ".tests.yaml"))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> rules(String name) {
        return Dmn.readModelFromStream(RuleRowsTest.class.getResourceAsStream("/" + name))
                .getModelElementsByType(Rule.class).stream().map(Rule::getId).toList();
    }
}
