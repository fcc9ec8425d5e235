package org.tidu.decision.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.tidu.decision.corpus.CorpusValues;
import org.tidu.decision.corpus.FeelCorpus;
import org.tidu.decision.table.Shown;

/**
 * FEEL of the breadth of levels 2 and 3 of the standard: what compiled FEEL gives, feel-scala gives as it comes from the shelf, Java types
 * and failures included. Unlike {@link CompiledCellsTest} the texts are not those of the compiled subset, and are the same in each run.
 */
class FeelCorpusTest {

    private static final int EACH = Integer.getInteger("tidu.feel.corpus", 8);
    private static final long SEED = 20261127;
    /** Topics that rule sets live on: what they ask is answered by compiled FEEL, so the comparison is not one with itself. */
    private static final Map<String, Integer> OURS = Map.of("Arithmetic", 70, "Logic", 70, "If", 60, "Lists", 60, "Quantifiers", 60,
            "Paths and contexts", 60);

    private final ScalaFeelEngine shelf = new ScalaFeelEngine(List.of());
    private final StockFeel stock = new StockFeel();
    private final FastFeel fast = new FastFeel(Fallbacks.UNCOUNTED);
    private final List<String> different = new ArrayList<>();

    @Test
    void expressions_give_what_feel_scala_gives() {
        Map<String, Set<String>> corpus = new FeelCorpus(SEED).expressions(EACH);
        Map<String, Integer> compiled = new LinkedHashMap<>();

        corpus.forEach((topic, texts) -> compiled.put(topic, 100 * (int) texts.stream().filter(this::expression).count() / texts.size()));

        System.out.println("FEEL corpus: " + corpus.values().stream().mapToInt(Set::size).sum() + " expressions, percent compiled " + compiled);
        assertThat(different).isEmpty();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(20);
        assertThat(corpus.values().stream().mapToInt(Set::size).sum()).isGreaterThan(1500);
        OURS.forEach((topic, percent) -> assertThat(compiled).hasEntrySatisfying(topic, is -> assertThat(is).as(topic).isGreaterThanOrEqualTo(percent)));
    }

    @Test
    void unary_tests_give_what_feel_scala_gives() {
        Set<String> texts = new FeelCorpus(SEED).unaryTests(3 * EACH);

        long compiled = texts.stream().filter(this::tests).count();
        System.out.println("FEEL corpus: " + texts.size() + " unary tests, " + compiled + " compiled");

        assertThat(different).isEmpty();
        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(100 * compiled / texts.size()).isGreaterThanOrEqualTo(60);
    }

    /** @return whether it is compiled */
    private boolean expression(String text) {
        Cell cell = fast.expression(text);
        for (Map<String, Object> values : cell.isCompiled() ? CorpusValues.ALL : CorpusValues.ALL.subList(0, 1)) {
            var context = Variables.fromMap(values).asVariableContext();
            compare(text, values, () -> fast.evaluateSimpleExpression(text, context),
                    () -> cell.isCompiled() ? stock.evaluate(cell.parsed(), context) : shelf.evaluateSimpleExpression(text, context));
        }
        return cell.isCompiled();
    }

    private boolean tests(String text) {
        Cell cell = fast.unaryTests(text);
        for (Map<String, Object> values : cell.isCompiled() ? CorpusValues.ALL : CorpusValues.ALL.subList(0, 1)) {
            var context = Variables.fromMap(values).asVariableContext();
            compare(text, values, () -> fast.evaluateSimpleUnaryTests(text, "cellInput", context),
                    () -> cell.isCompiled() ? stock.test(cell.parsed(), "cellInput", context) : shelf.evaluateSimpleUnaryTests(text, "cellInput", context));
        }
        return cell.isCompiled();
    }

    private void compare(String text, Map<String, Object> values, Callable<Object> is, Callable<Object> should) {
        String expected = outcome(should);
        String found = outcome(is);
        if (!found.equals(expected)) {
            different.add(text + " with " + values + "\n    gives " + found + "\n    should " + expected);
        }
    }

    private static String outcome(Callable<Object> evaluation) {
        try {
            return Shown.outcome(evaluation);
        } catch (Exception failure) {
            return failure.toString();
        }
    }
}
