package org.tidu.assessment.verdict;

import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * One condition of a rule set with its result.
 *
 * @param clause document and item it comes from
 * @param met    {@code null} when people judge it
 * @param actual {@code null} when the facts do not say
 * @param gap    {@code null} when met; a number, or what to do
 * @param soft   a miss is shown and does not make the enterprise ineligible (原则上)
 */
public record Condition(String code, String title, String clause, Nature nature, @Nullable Boolean met,
                        @Nullable String required, @Nullable String actual, @Nullable String gap, boolean soft) {

    public static final String NO_INFORMATION = "缺少该项信息，请补充填报";

    /**
     * One row of a conditions table. A fact that is missing leaves the condition unmet, never open; a table may say in
     * {@code missing} which one.
     */
    public static Condition of(Map<String, Object> row) {
        Nature nature = Nature.valueOf((String) row.get("nature"));
        String actual = Shown.text(row.get("actual"));
        Boolean met = nature == Nature.JUDGEMENT ? null : actual != null && Boolean.TRUE.equals(row.get("met"));
        return new Condition((String) row.get("code"), (String) row.get("title"), (String) row.get("clause"), nature, met,
                Shown.text(row.get("required")), actual, gap(met, actual, row),
                Boolean.TRUE.equals(row.get("soft")));
    }

    /** Unmet and not merely a principle. */
    public boolean bars() {
        return Boolean.FALSE.equals(met) && !soft;
    }

    /** The item of the document alone, 一（九） of 株洲市通知 一（九）: short enough for a sentence. */
    public String item() {
        return clause.substring(clause.lastIndexOf(' ') + 1);
    }

    private static String gap(Boolean met, String actual, Map<String, Object> row) {
        if (!Boolean.FALSE.equals(met)) {
            return null;
        }
        return actual != null ? Shown.text(row.get("gap")) : row.get("missing") instanceof String hint ? hint : NO_INFORMATION;
    }
}
