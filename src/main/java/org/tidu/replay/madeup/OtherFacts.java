package org.tidu.replay.madeup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts beside the ideal ones that no list of values holds: left out, an honour of a year, a questionnaire with gaps, half an answer or other scores. */
final class OtherFacts {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}$");
    /** Windows of honours reach back so far. */
    private static final int YEARS_BACK = 5;
    private static final int SCORE_STEP = 10;
    private static final int BEST_SCORE = 100;

    private OtherFacts() {}

    /**
     * @param ruleSetId honours are tried around the year it ends with, {@code HN-2025}; not at all when it ends with none
     * @return by what people call the difference
     */
    static Map<String, Map<String, Object>> of(Map<String, Object> ideal, List<String> honours, String ruleSetId) {
        Map<String, Map<String, Object>> others = new LinkedHashMap<>();
        ideal.keySet().forEach(fact -> {
            Map<String, Object> without = new LinkedHashMap<>(ideal);
            without.remove(fact);
            others.put(Candidates.title(fact) + "：没有填报", without);
        });
        Matcher year = YEAR.matcher(ruleSetId);
        if (year.find()) {
            int its = Integer.parseInt(year.group());
            for (int of = its - YEARS_BACK; of <= its + 1; of++) {
                for (String kind : honours) {
                    others.put("荣誉 " + kind + "，" + of + " 年", IdealFacts.with(ideal, "honours", List.of(Map.of("kind", kind, "year", of))));
                }
            }
        }
        if (ideal.get("digital") instanceof List<?> answers) {
            others.put("数字化转型自评价：一题未答", IdealFacts.with(ideal, "digital", List.of()));
            for (int gap = 0; gap < answers.size(); gap++) {
                List<Object> fewer = new ArrayList<>(answers);
                fewer.remove(gap);
                others.put("数字化转型自评价：少答第 " + (gap + 1) + " 题", IdealFacts.with(ideal, "digital", fewer));
            }
            for (int at = 0; at < answers.size(); at++) {
                Object item = ((Map<?, ?>) answers.get(at)).get("item");
                others.put("数字化转型自评价：第 " + item + " 题不涉及", IdealFacts.with(ideal, "digital", replaced(answers, at, Map.of("item", item, "notApplicable", true))));
                for (String gap : List.of("grade", "score")) {
                    Map<Object, Object> partly = new LinkedHashMap<>((Map<?, ?>) answers.get(at));
                    if (partly.remove(gap) != null) {
                        others.put("数字化转型自评价：第 " + item + " 题没有" + (gap.equals("grade") ? "等级" : "得分"),
                                IdealFacts.with(ideal, "digital", replaced(answers, at, partly)));
                    }
                }
            }
            for (int score = 0; score <= BEST_SCORE; score += SCORE_STEP) {
                others.put("数字化转型自评价：每题 " + score, Dial.digital(ideal, BigDecimal.valueOf(score)));
            }
        }
        return others;
    }

    private static List<Object> replaced(List<?> answers, int at, Object answer) {
        List<Object> others = new ArrayList<>(answers);
        others.set(at, answer);
        return others;
    }
}
