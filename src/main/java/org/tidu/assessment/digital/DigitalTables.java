package org.tidu.assessment.digital;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;

/** A questionnaire on digitalisation: what each item asks for, and the scores each grade allows. */
public record DigitalTables(Decisions decisions, DecisionFile file) {

    private static final int MOST_AMOUNTS = 9;

    /** Name, answer kind GRADE or AMOUNT, whether it may be left out; empty where the table says nothing. */
    Map<String, Object> item(int item) {
        return row("items", Map.of("item", item));
    }

    Optional<ScoreBand> band(int grade) {
        return Optional.of(row("bands", Map.of("grade", grade))).filter(row -> !row.isEmpty()).map(ScoreBand::of);
    }

    /** The amounts an item of kind AMOUNT asks for, in order; none where the tables know none. */
    List<DigitalAmount> amounts() {
        return IntStream.rangeClosed(1, MOST_AMOUNTS).mapToObj(order -> row("amounts", Map.of("order", order)))
                .takeWhile(row -> !row.isEmpty()).map(DigitalAmount::of).toList();
    }

    /** What a grade of an item means; null where the table says nothing. */
    String description(int item, int grade) {
        return (String) row("grades", Map.of("item", item, "grade", grade)).get("description");
    }

    /** How well a score of a grade fits it (基本符合, 比较符合, 非常符合); null where the table says nothing. */
    String fit(int grade, BigDecimal score) {
        return (String) row("fit", Map.of("grade", grade, "score", score)).get("fit");
    }

    private Map<String, Object> row(String table, Map<String, Object> given) {
        String key = file.baseName() + "-" + table;
        return file.holds(key) ? decisions.row(file, key, given) : Map.of();
    }
}
