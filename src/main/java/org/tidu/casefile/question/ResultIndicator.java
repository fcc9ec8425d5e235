package org.tidu.casefile.question;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * One result of the application, as a row of the table of its form says.
 *
 * @param code      of its fields: {@code defectRate} of {@code defectRateBefore} and {@code defectRateAfter}
 * @param unit      null where the enterprise names it
 * @param mostValue null without bound
 */
record ResultIndicator(String code, String name, String better, @Nullable String unit, String measure, BigDecimal mostImprovement,
        @Nullable BigDecimal mostValue) {

    static ResultIndicator of(String code, Map<String, Object> row) {
        return new ResultIndicator(code, (String) row.get("name"), (String) row.get("better"), (String) row.get("unit"),
                (String) row.get("measure"), Amounts.of(row.get("mostImprovement")), Amounts.of(row.get("mostValue")));
    }

    String before() {
        return code + "Before";
    }

    String after() {
        return code + "After";
    }

    /** What the table of improvements is asked with. */
    Map<String, Object> given(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        Map<String, Object> given = new HashMap<>();
        given.put("measure", measure);
        given.put("better", better);
        given.put("unit", unit);
        given.put("before", before);
        given.put("after", after);
        return given;
    }

    /** What the table of questions is asked with: numbers, and how they are written. */
    Map<String, Object> given(@Nullable BigDecimal before, @Nullable BigDecimal after, Improvement improvement) {
        Map<String, Object> given = new HashMap<>();
        given.put("name", name);
        given.put("better", better);
        given.put("before", before);
        given.put("after", after);
        given.put("mostValue", mostValue);
        given.put("improvement", improvement.value());
        given.put("mostImprovement", mostImprovement);
        given.put("beforeShown", Amounts.shown(before, unit));
        given.put("afterShown", Amounts.shown(after, unit));
        given.put("mostValueShown", Amounts.shown(mostValue, unit));
        given.put("improvementShown", improvement.shown());
        given.put("mostImprovementShown", improvement.inItsUnit(mostImprovement));
        return given;
    }
}
