package org.tidu.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A table of 100 rules and 4 inputs as an office would write it: ten districts, ten bands of a score, exactly one applies. */
final class HundredRules {

    static final String KEY = "subsidy";

    private static final int DISTRICTS = 10;
    private static final int BANDS = 10;

    private HundredRules() {}

    static byte[] dmn() {
        StringBuilder rules = new StringBuilder();
        for (int district = 0; district < DISTRICTS; district++) {
            for (int band = 0; band < BANDS; band++) {
                rules.append("""
                        <rule id="rule_%1$d_%2$d">
                          <inputEntry id="when_%1$d_%2$d_district"><text>"D%1$d"</text></inputEntry>
                          <inputEntry id="when_%1$d_%2$d_score"><text>[%3$d..%4$d)</text></inputEntry>
                          <inputEntry id="when_%1$d_%2$d_employees"><text>&gt;= %5$d</text></inputEntry>
                          <inputEntry id="when_%1$d_%2$d_listed"><text>%6$s</text></inputEntry>
                          <outputEntry id="then_%1$d_%2$d_grade"><text>"G%2$d"</text></outputEntry>
                          <outputEntry id="then_%1$d_%2$d_amount"><text>score * %5$d + %1$d</text></outputEntry>
                        </rule>
                        """.formatted(district, band, band * 10, band * 10 + 10, employees(band), band % 2 == 0 ? "true" : "-"));
            }
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="hundred" name="hundred" namespace="hundred">
                  %s%s%s%s
                  <decision id="subsidy" name="subsidy">
                    <variable id="variable_subsidy" name="subsidy"/>
                    %s%s%s%s
                    <decisionTable id="table">
                      %s%s%s%s
                      <output id="output_grade" name="grade"/>
                      <output id="output_amount" name="amount"/>
                      %s
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(data("district"), data("score"), data("employees"), data("listed"),
                requires("district"), requires("score"), requires("employees"), requires("listed"),
                input("district"), input("score"), input("employees"), input("listed"), rules).getBytes(StandardCharsets.UTF_8);
    }

    static List<Map<String, Object>> questions(int count) {
        Random random = new Random(100);
        List<Map<String, Object>> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(Map.of("district", "D" + random.nextInt(DISTRICTS), "score", random.nextInt(100),
                    "employees", random.nextInt(400), "listed", random.nextBoolean()));
        }
        return questions;
    }

    /** What a programmer would write, with the table forgotten. */
    static Map<String, Object> byHand(Map<String, Object> question) {
        int district = ((String) question.get("district")).charAt(1) - '0';
        int score = (Integer) question.get("score");
        int band = score / 10;
        boolean applies = (Integer) question.get("employees") >= employees(band)
                && (band % 2 != 0 || (Boolean) question.get("listed"));
        return applies ? Map.of("grade", "G" + band, "amount", (long) score * employees(band) + district) : Map.of();
    }

    private static int employees(int band) {
        return band * 20;
    }

    private static String data(String name) {
        return "<inputData id=\"data_%1$s\" name=\"%1$s\"><variable id=\"variable_%1$s\" name=\"%1$s\"/></inputData>".formatted(name);
    }

    private static String requires(String name) {
        return "<informationRequirement id=\"requires_%1$s\"><requiredInput href=\"#data_%1$s\"/></informationRequirement>"
                .formatted(name);
    }

    private static String input(String name) {
        return "<input id=\"input_%1$s\"><inputExpression id=\"expression_%1$s\"><text>%1$s</text></inputExpression></input>"
                .formatted(name);
    }
}
