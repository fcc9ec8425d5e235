package org.tidu.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One enterprise as the tables see it, and the notice's conditions written down in Java. */
final class HunanCase {

    static final String KEY = "hn-2025-conditions";

    private static final List<String> TIERS = List.of("BASIC", "ADVANCED");

    private HunanCase() {}

    static Map<String, Object> question() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("registeredIn", "430200");
        facts.put("operatesIn", "430211");
        facts.put("legalForm", "LEGAL_PERSON");
        facts.put("industry", "36");
        facts.put("aboveScale", true);
        facts.put("smeTitles", List.of());
        facts.put("accidents", List.of(Map.of("kind", "SAFETY", "severity", "ORDINARY"), Map.of("kind", "QUALITY", "severity", "MAJOR")));
        for (String no : List.of("seriouslyDishonest", "badCreditRecord", "violations")) {
            facts.put(no, false);
        }
        for (String yes : List.of("financiallySound", "secureAndControllable", "organisationMechanism", "talentTeam")) {
            facts.put(yes, true);
        }
        facts.put("systemRegistration", Map.of("filled", true, "approved", true));
        facts.put("maturity", Map.of("level", 2, "score", new BigDecimal("2.15"), "basis", "SELF"));
        facts.put("digital", null);
        facts.put("heldTiers", List.of("BASIC"));
        facts.put("scenarios", scenarios());
        facts.put("kpiLevel", "PROVINCIAL_LEADING");
        facts.put("honours", List.of());
        return Map.of("tier", "ADVANCED", "facts", facts);
    }

    private static List<Map<String, Object>> scenarios() {
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            scenarios.add(new LinkedHashMap<>(Map.of("code", "S%02d".formatted(i % 9 + 8), "tier", "ADVANCED", "name", "场景" + i,
                    "group", i % 3 == 0 ? "生产管理" : "生产作业", "countsFor", TIERS, "reaches", TIERS)));
        }
        return scenarios;
    }

    /** Whether each condition is met: no clause, no wording, nothing a policy owner could change. */
    @SuppressWarnings("unchecked")
    static boolean[] byHand(Map<String, Object> question) {
        Map<String, Object> facts = (Map<String, Object>) question.get("facts");
        List<Map<String, Object>> scenarios = (List<Map<String, Object>>) facts.get("scenarios");
        Map<String, Object> registration = (Map<String, Object>) facts.get("systemRegistration");
        boolean accident = false;
        for (Map<String, Object> one : (List<Map<String, Object>>) facts.get("accidents")) {
            accident |= !"QUALITY".equals(one.get("kind")) && !"ORDINARY".equals(one.get("severity"));
        }
        long codes = 0;
        int groups = 0;
        for (Map<String, Object> scenario : scenarios) {
            codes |= 1L << Integer.parseInt(((String) scenario.get("code")).substring(1));
            groups |= switch ((String) scenario.get("group")) {
                case "生产作业" -> 1;
                case "生产管理" -> 2;
                case "运营管理" -> 4;
                default -> 0;
            };
        }
        return new boolean[] {
            ((String) facts.get("registeredIn")).startsWith("4302") && ((String) facts.get("operatesIn")).startsWith("4302"),
            "LEGAL_PERSON".equals(facts.get("legalForm")), (Boolean) facts.get("aboveScale"),
            (Boolean) facts.get("financiallySound"), !(Boolean) facts.get("badCreditRecord"), !accident,
            !(Boolean) facts.get("violations"), (Boolean) facts.get("secureAndControllable"),
            (Boolean) facts.get("organisationMechanism"), (Boolean) facts.get("talentTeam"),
            (Boolean) registration.get("filled") && (Boolean) registration.get("approved"),
            (Integer) ((Map<String, Object>) facts.get("maturity")).get("level") >= 2,
            ((List<String>) facts.get("heldTiers")).contains("BASIC"), groups == 7, Long.bitCount(codes) >= 10,
            List.of("PROVINCIAL_LEADING", "NATIONAL_LEADING", "GLOBAL_LEADING").contains(facts.get("kpiLevel"))};
    }
}
