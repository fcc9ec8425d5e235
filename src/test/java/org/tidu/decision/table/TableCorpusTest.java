package org.tidu.decision.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.corpus.CorpusTables;
import org.tidu.decision.corpus.CorpusValues;

/** Tables of every hit policy, aggregator and type: the compiled program gives what Camunda's engine as it comes gives, failures included. */
class TableCorpusTest {

    private static final int FILES = Integer.getInteger("tidu.feel.tables", 20);
    private static final DmnEngine STOCK = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final CorpusTables tables = new CorpusTables(20261127);
    private final DecisionRunner runner = new DecisionRunner(new FastFeelFactory());
    private final List<String> different = new ArrayList<>();
    private int answered;
    private int compiled;
    private int asked;

    @Test
    void a_table_gives_what_the_engine_gives() {
        for (int i = 0; i < FILES; i++) {
            byte[] file = tables.file(i % 3 > 0);
            for (DmnDecision decision : runner.parse(new ByteArrayInputStream(file))) {
                // a literal expression asks its table too
                CorpusValues.ALL.subList(0, decision.isDecisionTable() ? 3 : 1).forEach(values -> compare(decision, values, new String(file)));
            }
        }

        System.out.println("table corpus: " + asked + " asked, " + answered + " no failure, " + compiled + " by a program");
        assertThat(different).isEmpty();
        assertThat(asked).isEqualTo(FILES * CorpusTables.POLICIES.size() * 4);
        assertThat(100 * answered / asked).as("percent that are no failure").isGreaterThan(40);
        assertThat(100 * compiled / asked).as("percent answered by a program").isGreaterThan(12);
    }

    private void compare(DmnDecision decision, Map<String, Object> values, String file) {
        String expected = outcome(() -> STOCK.evaluateDecision(decision, values).getResultList());
        String found = outcome(() -> runner.evaluate(decision, values));
        asked++;
        answered += expected.startsWith("[") ? 1 : 0;
        compiled += outcome(() -> runner.compiled(decision).run(values)).startsWith("[") ? 1 : 0;
        if (!found.equals(expected)) {
            different.add(decision.getKey() + " with " + values + "\n    gives " + found + "\n    should " + expected + "\n    " + file);
        }
    }

    private static String outcome(Callable<Object> evaluation) {
        try {
            return Shown.value(evaluation.call());
        } catch (Exception failure) {
            return failure.toString();
        }
    }
}
