package org.tidu.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.tidu.assessment.DroolsOnABench;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.cell.FeelOnly;
import org.tidu.decision.table.DecisionRunner;

/**
 * Decisions a second, on one thread: all conditions of Hunan's advanced tier with the decisions they require, and a
 * table of 100 rules. Argument: the jar of the feel-engine that Camunda 7.24 brings along. Every competitor has to give the
 * answer of the stock engine first.
 */
public final class DecisionBenchmark {

    private static final int QUESTIONS = 1000;

    private DecisionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path shippedFeel = Path.of(arguments[0]);
        hunan(shippedFeel);
        hundredRules(shippedFeel);
    }

    private static void hunan(Path shippedFeel) throws IOException {
        byte[] dmn = Files.readAllBytes(Path.of("decisions/hunan/2025/hn-2025.dmn"));
        Map<String, Object> question = HunanCase.question();
        DroolsOnABench drools = new DroolsOnABench(dmn);
        Race race = new Race("hn-2025-conditions, ADVANCED: 8 decisions, 16 conditions");
        enter(race, shippedFeel, dmn, HunanCase.KEY, List.of(question));
        race.with("Drools 10.2, the decisions one after the other", i -> drools.result(HunanCase.KEY, question))
                .with("Java by hand, met or not only", i -> HunanCase.byHand(question)).run();
    }

    private static void hundredRules(Path shippedFeel) {
        byte[] dmn = HundredRules.dmn();
        List<Map<String, Object>> questions = HundredRules.questions(QUESTIONS);
        DroolsOnABench drools = new DroolsOnABench(dmn);
        Race race = new Race("a table of 100 rules × 4 inputs");
        enter(race, shippedFeel, dmn, HundredRules.KEY, questions);
        race.with("Drools 10.2", i -> drools.result(HundredRules.KEY, questions.get(i % QUESTIONS)))
                .with("Java by hand", i -> HundredRules.byHand(questions.get(i % QUESTIONS))).run();
    }

    private static void enter(Race race, Path shippedFeel, byte[] dmn, String key, List<Map<String, Object>> questions) {
        Function<Map<String, Object>, List<Map<String, Object>>> stock = new StockEngine(dmn, key);
        enter(race, "Camunda 7.24 as shipped (feel-engine 1.19.3)", StockEngine.asShipped(shippedFeel, dmn, key), stock, questions);
        enter(race, "Camunda 7.24 with feel-engine 1.19.5", stock, stock, questions);
        FastFeelFactory feel = new FastFeelFactory();
        DmnEngine engine = FeelOnly.configuration(feel).buildEngine();
        DmnDecision decision = engine.parseDecision(key, new ByteArrayInputStream(dmn));
        enter(race, "ours: compiled cells in Camunda's engine",
                given -> engine.evaluateDecision(decision, given).getResultList(), stock, questions);
        DecisionRunner runner = new DecisionRunner(feel);
        enter(race, "ours: compiled decisions", given -> runner.evaluate(decision, given), stock, questions);
    }

    private static void enter(Race race, String name, Function<Map<String, Object>, List<Map<String, Object>>> competitor,
                              Function<Map<String, Object>, List<Map<String, Object>>> stock, List<Map<String, Object>> questions) {
        for (Map<String, Object> question : questions) {
            if (!competitor.apply(question).equals(stock.apply(question))) {
                throw new IllegalStateException(name + " answers otherwise: " + competitor.apply(question) + " to " + question);
            }
        }
        race.with(name, i -> competitor.apply(questions.get(i % questions.size())));
    }
}
