package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidu.assessment.verdict.Verdict;

/** Every row beside a table gives what it says, and no rule goes without a row. */
class RuleRowsTest {

    @TestFactory
    Stream<DynamicContainer> tables_answer_their_rows() {
        return ModelFolder.files(".dmn").stream().map(name -> dynamicContainer(name, file(name)));
    }

    private static Stream<DynamicNode> file(String name) {
        RuleBench bench = new RuleBench();
        RuleRows rows = RuleRows.read(name.replace(".dmn", ".tests.yaml"));
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        return Stream.of(
                        rows.decisions().stream().flatMap(decision -> decision(bench, fileName, decision)),
                        rows.ruleSets().stream().flatMap(ruleSet -> ruleSet(bench, ruleSet)),
                        Stream.of(dynamicTest("every rule was hit", () -> assertThat(bench.hit).containsAll(rules(name)))))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> decision(RuleBench bench, String fileName, Map<String, Object> decision) {
        String key = (String) decision.get("decision");
        Stream<DynamicTest> rows = RuleRows.list(decision, "rows").stream().map(row -> dynamicTest(key + "：" + row.get("name"),
                () -> assertAnswer(bench.row(fileName, key, RuleRows.map(row, "given")), RuleRows.map(row, "expect"))));
        DynamicTest complete = dynamicTest(key + "：exactly one rule applies everywhere", () ->
                RuleRows.combinations(RuleRows.map(decision, "complete")).stream().filter(given -> !given.isEmpty())
                        .forEach(given -> {
                            bench.row(fileName, key, given);
                            assertThat(bench.lastHits()).as(given.toString()).hasSize(1);
                        }));
        return Stream.concat(rows, Stream.of(complete));
    }

    private static void assertAnswer(Map<String, Object> answer, Map<String, Object> expected) {
        if (expected.isEmpty()) {
            assertThat(answer).isEmpty();
        }
        assertThat(answer).containsAllEntriesOf(expected);
    }

    private static Stream<DynamicTest> ruleSet(RuleBench bench, Map<String, Object> ruleSet) {
        return RuleRows.list(ruleSet, "rows").stream().map(row -> dynamicTest((String) row.get("name"), () -> {
            Map<String, Object> given = new HashMap<>(RuleRows.map(ruleSet, "facts"));
            given.putAll(RuleRows.map(row, "change"));
            Verdict verdict = bench.service.assess(ModelFolder.EDITION, (String) ruleSet.get("ruleSet"),
                    (String) ruleSet.get("tier"), bench.service.facts(ModelFolder.EDITION, given));
            VerdictRow.assertThatVerdict(verdict, row);
        }));
    }

    private static List<String> rules(String name) {
        return Dmn.readModelFromStream(RuleRowsTest.class.getResourceAsStream("/" + name))
                .getModelElementsByType(Rule.class).stream().map(Rule::getId).toList();
    }
}
