package org.tidu.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.term.Tier;

/** One enterprise of the files {@code *.enterprises.yaml} beside the tables, with what the documents say of it. */
record EnterpriseRow(String ruleSet, Map<String, Object> said) {

    static Stream<String> files() {
        return ModelFolder.files(".enterprises.yaml").stream();
    }

    static List<EnterpriseRow> in(String file) {
        Map<String, Object> content = RuleRows.content(file);
        return RuleRows.list(content, "enterprises").stream()
                .map(said -> new EnterpriseRow((String) content.get("ruleSet"), said)).toList();
    }

    static List<EnterpriseRow> all() {
        return files().flatMap(file -> in(file).stream()).toList();
    }

    String name() {
        return (String) said.get("name");
    }

    String tier() {
        return (String) said.get("tier");
    }

    @SuppressWarnings("unchecked")
    List<String> unmet() {
        return (List<String>) said.get("unmet");
    }

    Verdict verdict(RuleBench bench) {
        Map<String, Object> facts = new HashMap<>(RuleRows.map(said, "facts"));
        facts.put("scenarios", scenarios());
        if (said.containsKey("digital")) {
            facts.put("digital", digital());
        }
        return bench.service.assess(ModelFolder.EDITION, ruleSet, new Tier(tier()), bench.service.facts(ModelFolder.EDITION, facts));
    }

    /** {@code built: {ADVANCED: S01 S02}}, the scenarios built at each tier. */
    private List<Map<String, Object>> scenarios() {
        List<Map<String, Object>> scenarios = new ArrayList<>();
        RuleRows.map(said, "built").forEach((tier, codes) -> Stream.of(codes.toString().split(" "))
                .forEach(code -> scenarios.add(Map.of("code", code, "tier", tier))));
        return scenarios;
    }

    /** {@code digital: {1: 60.1, 5: "-"}}, scores by item; a stroke is 不涉及此环节. The grade is that of the score. */
    private List<Map<String, Object>> digital() {
        List<Map<String, Object>> answers = new ArrayList<>();
        ((Map<?, ?>) said.get("digital")).forEach((item, score) -> answers.add(score.equals("-")
                ? Map.of("item", item, "notApplicable", true)
                : Map.of("item", item, "grade", grade(new BigDecimal(score.toString())), "score", score)));
        return answers;
    }

    private static int grade(BigDecimal score) {
        return score.signum() == 0 ? 1 : score.intValue() / 20 + 2;
    }
}
