package org.tidu.decision.table;

import static org.assertj.core.api.Assertions.assertThat;

import camundajar.impl.scala.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.feel.Scala;

/** Each decision of the repository, asked at random: the compiled program gives what Camunda's engine as it comes gives. */
class ProgramsTest {

    private static final int ASKED = Integer.getInteger("tidu.feel.asked", 12);
    private static final DmnEngine STOCK = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final long seed = Long.getLong("tidu.feel.seed", System.nanoTime());
    private final RandomFacts random = new RandomFacts(new Random(seed));
    private final FastFeelFactory factory = new FastFeelFactory();
    private final DecisionRunner runner = new DecisionRunner(factory);

    static List<Path> files() throws IOException {
        return TablesAreCompiledTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_give_what_the_engine_gives(Path file) throws IOException {
        for (DmnDecision decision : runner.parse(Files.newInputStream(file))) {
            Map<String, Set<Object>> compared = new HashMap<>();
            ProgramBuilder.inOrder(decision).forEach(one -> collect(one, compared));
            for (int i = 0; i < ASKED; i++) {
                Map<String, Object> given = new HashMap<>();
                compared.forEach((name, values) -> given.put(name, random.input(new ArrayList<>(values))));
                given.put("facts", random.facts());
                assertThat(outcome(() -> runner.evaluate(decision, given)))
                        .as(("seed " + seed + ": " + decision.getKey() + " " + given).replace("%", "%%"))
                        .isEqualTo(outcome(() -> STOCK.evaluateDecision(decision, given).getResultList()));
            }
        }
    }

    /** Results kept from one tier to the next may not leak into a tier where they differ. */
    @ParameterizedTest
    @MethodSource("files")
    void should_give_for_several_tiers_at_once_what_the_engine_gives_for_each(Path file) throws IOException {
        for (DmnDecision decision : runner.parse(Files.newInputStream(file))) {
            for (int i = 0; i < ASKED / 3; i++) {
                List<Object> tiers = random.tiers();
                Map<String, Object> facts = Map.of("facts", random.facts());
                assertThat(outcome(() -> runner.evaluateEach(decision, "tier", tiers, facts)))
                        .as(("seed " + seed + ": " + decision.getKey() + " " + tiers + facts).replace("%", "%%"))
                        .isEqualTo(outcome(() -> tiers.stream().map(tier -> {
                            Map<String, Object> given = new HashMap<>(facts);
                            given.put("tier", tier);
                            return STOCK.evaluateDecision(decision, given).getResultList();
                        }).toList()));
            }
        }
    }

    private static String outcome(java.util.concurrent.Callable<Object> evaluation) {
        try {
            return Shown.value(evaluation.call());
        } catch (Exception failure) {
            return failure.toString();
        }
    }

    /** The input variables, with what the cells of their columns hold. */
    private void collect(DmnDecision decision, Map<String, Set<Object>> compared) {
        if (decision.getDecisionLogic() instanceof DmnDecisionTableImpl table) {
            Texts texts = new Texts(factory.feel());
            for (int i = 0; i < table.getInputs().size(); i++) {
                if (texts.expression(table.getInputs().get(i).getExpression()) instanceof Ref ref) {
                    Set<Object> values = compared.computeIfAbsent(ref.names().head(), any -> new LinkedHashSet<>());
                    int column = i;
                    table.getRules().stream().map(rule -> rule.getConditions().get(column)).filter(cell -> !Texts.isBlank(cell))
                            .forEach(cell -> literals(texts.unaryTests(cell), values));
                }
            }
        }
    }

    private static void literals(Object node, Set<Object> found) {
        if (node instanceof ConstString string) {
            found.add(string.value());
        } else if (node instanceof ConstNumber number) {
            found.add(number.value().toDouble());
            found.add(number.value().toInt());
        } else if (node instanceof camundajar.impl.scala.collection.Iterable<?> list) {
            Scala.list(list).forEach(part -> literals(part, found));
        } else if (node instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                literals(product.productElement(i), found);
            }
        }
    }
}
