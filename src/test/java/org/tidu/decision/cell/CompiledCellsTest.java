package org.tidu.decision.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.tidu.decision.table.RandomFeel;
import org.tidu.decision.table.RandomValues;
import org.tidu.decision.table.Shown;

/**
 * Thousands of cells and values at random: what the compiled cell gives, feel-scala gives, types of numbers and words of
 * failures included. A failing run is repeated with {@code -Dtidu.feel.seed=…}.
 */
class CompiledCellsTest {

    private static final int CELLS = Integer.getInteger("tidu.feel.cells", 4000);
    private static final int VALUES_PER_CELL = 4;

    private final long seed = Long.getLong("tidu.feel.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final RandomFeel feel = new RandomFeel(random);
    private final RandomValues values = new RandomValues(random);
    private final ScalaFeelEngine stock = new ScalaFeelEngine(List.of());
    private final StockFeel parsedStock = new StockFeel();
    private int parsed;
    private int compiled;
    private int runs;
    private int answered;

    @Test
    void should_give_for_any_expression_what_feel_scala_gives() throws Exception {
        for (int i = 0; i < CELLS; i++) {
            String text = feel.expression();
            Cell cell = count(new Cell(parsedStock, Fallbacks.UNCOUNTED, text, false));
            for (int run = 0; cell.isCompiled() && run < VALUES_PER_CELL; run++) {
                Map<String, Object> variables = values.variables();
                VariableContext context = Variables.fromMap(variables).asVariableContext();
                String expected = Shown.outcome(() -> parsedStock.evaluate(cell.parsed(), context));
                assertThat(Shown.outcome(() -> cell.evaluate(context))).as(as(text, variables)).isEqualTo(expected);
                countAnswer(() -> cell.compiledValue(context));
            }
        }
        assertMostIsOurs();
    }

    @Test
    void should_give_for_any_unary_tests_what_feel_scala_gives() throws Exception {
        for (int i = 0; i < CELLS; i++) {
            String text = feel.unaryTests();
            Cell cell = count(new Cell(parsedStock, Fallbacks.UNCOUNTED, text, true));
            for (int run = 0; cell.isCompiled() && run < VALUES_PER_CELL; run++) {
                Map<String, Object> variables = values.variables();
                VariableContext context = Variables.fromMap(variables).asVariableContext();
                String input = random.nextInt(5) == 0 ? "n" : "cellInput";
                String expected = Shown.outcome(() -> parsedStock.test(cell.parsed(), input, context));
                assertThat(Shown.outcome(() -> cell.test(input, context))).as(as(text, variables)).isEqualTo(expected);
                countAnswer(() -> cell.compiledTest(input, context));
            }
        }
        assertMostIsOurs();
    }

    /** The engine Camunda builds out of the box parses for itself; a smaller number, as it is slow. */
    @Test
    void should_give_what_the_engine_of_the_shelf_gives_text_that_is_no_feel_included() throws Exception {
        FastFeel fast = new FastFeel(Fallbacks.UNCOUNTED);
        for (int i = 0; i < CELLS / 10; i++) {
            String text = i % 20 == 0 ? feel.expression() + " )" : feel.expression();
            String tests = i % 20 == 0 ? "[1.." : feel.unaryTests();
            Map<String, Object> variables = values.variables();
            VariableContext context = Variables.fromMap(variables).asVariableContext();
            assertThat(Shown.outcome(() -> fast.evaluateSimpleExpression(text, context))).as(as(text, variables))
                    .isEqualTo(Shown.outcome(() -> stock.evaluateSimpleExpression(text, context)));
            assertThat(Shown.outcome(() -> fast.evaluateSimpleUnaryTests(tests, "cellInput", context))).as(as(tests, variables))
                    .isEqualTo(Shown.outcome(() -> stock.evaluateSimpleUnaryTests(tests, "cellInput", context)));
        }
    }

    private Cell count(Cell cell) {
        parsed += cell.parsed() == null ? 0 : 1;
        compiled += cell.isCompiled() ? 1 : 0;
        return cell;
    }

    private void countAnswer(Runnable compiledCell) {
        runs++;
        try {
            compiledCell.run();
            answered++;
        } catch (RuntimeException leftToFeelScala) {
            // dates and other objects, contexts compared with each other, failures
        }
    }

    /** Otherwise the comparison would compare feel-scala with itself. */
    private void assertMostIsOurs() {
        assertThat(parsed).as("seed %d, cells that are FEEL", seed).isGreaterThan(CELLS * 9 / 10);
        assertThat(compiled).as("seed %d, cells compiled", seed).isGreaterThan(parsed * 9 / 10);
        assertThat(answered).as("seed %d, answers without feel-scala", seed).isGreaterThan(runs * 8 / 10);
    }

    private String as(String text, Map<String, Object> variables) {
        return ("seed " + seed + ": " + text + " with " + variables).replace("%", "%%");
    }
}
