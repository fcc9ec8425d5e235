package org.tidu.decision.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import org.tidu.decision.corpus.CorpusValues;
import org.tidu.decision.corpus.FeelCorpus;
import org.tidu.decision.table.Shown;

/** FEEL of forms gives what feel-scala gives, whether it is compiled or not, and collects names only for feel-scala. */
class ExpressionsTest {

    private final FeelEngineApi stock = FeelEngineBuilder.forJava().build();
    private final Expressions expressions = new Expressions();
    private final AtomicInteger collected = new AtomicInteger();

    @Test
    void expressions_of_the_corpus_are_worth_what_feel_scala_says() {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Set<String> texts : new FeelCorpus(20261128).expressions(4).values()) {
            for (String text : texts) {
                for (Map<String, Object> values : CorpusValues.ALL.subList(0, 4)) {
                    String is = Shown.value(value(text, values));
                    String should = Shown.value(stock(text, values));
                    compared++;
                    if (!is.equals(should) && !text.contains("now()") && !text.contains("today()")) {
                        different.add(text + " with " + values + " is " + is + " and should be " + should);
                    }
                }
            }
        }

        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(3000);
    }

    @Test
    void conditions_of_our_forms_ask_for_one_name_and_collect_none() {
        for (String text : List.of("recuse = true", "not(supplyChain = \"yes\")", "not(this.recommend = true)",
                "if decision = \"LOCK\" then 10 else 4")) {
            value(text, Map.of("recuse", true, "supplyChain", "yes", "this", Map.of("recommend", true), "decision", "LOCK"));
        }

        assertThat(collected).hasValue(0);
        assertThat(value("if decision = \"LOCK\" then 10 else 4", Map.of("decision", "LOCK"))).isEqualTo(10L);
    }

    @Test
    void what_is_not_compiled_is_answered_from_all_names() {
        assertThat(value("string length(uuid()) = wanted", Map.of("wanted", 36))).isEqualTo(true);
        assertThat(collected).hasValue(1);
    }

    @Test
    void what_is_no_feel_is_worth_nothing() {
        assertThat(value("if then", Map.of())).isNull();
        assertThat(expressions.isValid("if then")).isFalse();
    }

    private Object value(String text, Map<String, Object> values) {
        return expressions.evaluate(text, values::get, () -> {
            collected.incrementAndGet();
            return values;
        });
    }

    private Object stock(String text, Map<String, Object> values) {
        try {
            EvaluationResult result = stock.evaluateExpression(text, values);
            return result.isSuccess() ? result.result() : null;
        } catch (RuntimeException unmappable) {
            return null;
        }
    }
}
