package org.tidu.replay.madeup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidu.assessment.Trial;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.term.Tier;

/** A quantity among the facts that can be put to any value. */
interface Dial {

    /** 典型场景 11 个. */
    String name(BigDecimal value);

    /** Null when these facts cannot have this value. */
    Map<String, Object> set(Map<String, Object> facts, BigDecimal value);

    /** All there are, for one tier. */
    static List<Dial> all(Trial tables, IdealFacts ideal, Tier tier, List<String> honours) {
        List<Dial> dials = new ArrayList<>();
        Stream.of(tier, new Tier("LEADING"), new Tier("BASIC")).distinct().forEach(built -> dials.add(scenarios(ideal, built, null)));
        ideal.groups().forEach(group -> dials.add(scenarios(ideal, tier, group)));
        dials.add(whole("成熟度等级 ", 5, (facts, value) -> IdealFacts.with(facts, "maturity", Map.of("level", value, "basis", "ASSESSED"))));
        dials.add(of("成熟度得分 ", (facts, value) -> score(tables, facts, value)));
        dials.add(whole("从业人员 ", 10_000_000, (facts, value) -> IdealFacts.with(facts, "employees", value)));
        dials.add(of("营业收入（万元）", (facts, value) -> IdealFacts.with(facts, "revenue", value)));
        for (String severity : List.of("ORDINARY", "LARGER")) {
            dials.add(whole(severity.equals("LARGER") ? "较大安全事故 " : "一般安全事故 ", 50, (facts, value) ->
                    IdealFacts.with(facts, "accidents", Collections.nCopies(value, Map.of("kind", "SAFETY", "severity", severity)))));
        }
        honours.forEach(kind -> dials.add(whole("荣誉 " + kind + "，年份 ", 2100, (facts, value) -> value < 1949 ? null
                : IdealFacts.with(facts, "honours", List.of(Map.of("kind", kind, "year", value))))));
        dials.add(of("数字化转型自评价每题 ", Dial::digital));
        return dials;
    }

    /** Something done to facts with a number. */
    interface Setting<N> {
        Map<String, Object> set(Map<String, Object> facts, N value);
    }

    private static Dial of(String name, Setting<BigDecimal> setting) {
        return new Dial() {
            @Override
            public String name(BigDecimal value) {
                return name + value.toPlainString();
            }

            @Override
            public Map<String, Object> set(Map<String, Object> facts, BigDecimal value) {
                return setting.set(facts, value);
            }
        };
    }

    private static Dial whole(String name, int most, Setting<Integer> setting) {
        return of(name, (facts, value) -> value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(most)) > 0 ? null
                : setting.set(facts, value.intValueExact()));
    }

    private static Dial scenarios(IdealFacts ideal, Tier tier, String group) {
        return whole((group == null ? "典型场景（" : "“" + group + "”场景（") + Tiers.name(tier.value()) + "）", 40, (facts, value) ->
                IdealFacts.with(facts, "scenarios", ideal.scenarios(value, tier, group)));
    }

    private static Map<String, Object> score(Trial tables, Map<String, Object> facts, BigDecimal value) {
        Object level = tables.decisions().row(tables.decisions().file(tables.editionId(), "maturity-level.dmn"), "maturity-level",
                Map.of("maturityScore", value)).get("maturityLevel");
        return level == null ? null : IdealFacts.with(facts, "maturity", Map.of("level", level, "score", value, "basis", "ASSESSED"));
    }

    /** The same score for each question. */
    static Map<String, Object> digital(Map<String, Object> facts, BigDecimal value) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int item = 1; item <= 10; item++) {
            Map<String, Object> answer = new HashMap<>(Map.of("item", item));
            if (item == 7) {
                answer.put("investmentSince2014", value);
            } else {
                answer.put("grade", grade(value));
                answer.put("score", value);
            }
            answers.add(answer);
        }
        return IdealFacts.with(facts, "digital", answers);
    }

    /** Bands of twenty; what the questionnaire does not take is left out when the facts are read. */
    private static int grade(BigDecimal score) {
        return score.signum() == 0 ? 1 : Math.min(6, 2 + score.intValue() / 20);
    }
}
