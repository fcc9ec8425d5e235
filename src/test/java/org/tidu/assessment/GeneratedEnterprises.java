package org.tidu.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Facts of enterprises that do not exist: well formed, near the edges of the rules, with much left out. Same seed, same facts. */
final class GeneratedEnterprises {

    private static final List<Integer> COUNTS = List.of(0, 1, 4, 5, 7, 8, 9, 10, 11, 14, 15, 16, 19, 20, 24, 25, 26, 40);
    private static final String[] MATURITY_SCORES = {"0.79", "1.3", "1.8", "3.7999", "3.8", "4.8"};
    private static final int[] LOWER_BOUNDS = {0, 0, 20, 40, 60, 80};

    private final Random random;

    GeneratedEnterprises(long seed) {
        random = new Random(seed);
    }

    Map<String, Object> next() {
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "registeredIn", () -> one("430200", "430211", "430100", "150100", "320500"));
        put(facts, "operatesIn", () -> one("430200", "430281", "4302JK", "430100", "150203"));
        put(facts, "legalForm", () -> one("LEGAL_PERSON", "LEGAL_PERSON", "BRANCH"));
        put(facts, "uscc", () -> one("91430200MA4L16JN41", "91150200MA0N3K2P6B"));
        put(facts, "industry", () -> one("36", "07", "32", "16", "13"));
        put(facts, "smeTitles", () -> some("INNOVATIVE_SME", "PROVINCIAL_SRDI", "NATIONAL_LITTLE_GIANT"));
        put(facts, "accidents", () -> many(random.nextInt(4), () -> Map.of("kind", one("SAFETY", "ENVIRONMENT", "QUALITY"),
                "severity", one("ORDINARY", "ORDINARY", "LARGER", "MAJOR", "ESPECIALLY_MAJOR"))));
        for (String flag : List.of("aboveScale", "financiallySound", "secureAndControllable", "organisationMechanism", "talentTeam")) {
            put(facts, flag, () -> random.nextInt(5) > 0);
        }
        for (String flag : List.of("seriouslyDishonest", "badCreditRecord", "violations")) {
            put(facts, flag, () -> random.nextInt(5) == 0);
        }
        put(facts, "systemRegistration", () -> withGaps("filled", random.nextInt(5) > 0, "approved", random.nextBoolean()));
        put(facts, "maturity", this::maturity);
        put(facts, "digital", this::digital);
        put(facts, "heldTiers", () -> some("BASIC", "ADVANCED", "EXCELLENT"));
        put(facts, "scenarios", this::scenarios);
        put(facts, "kpiLevel", () -> one("BELOW_AVERAGE", "ABOVE_PROVINCIAL_AVERAGE", "PROVINCIAL_LEADING", "NATIONAL_LEADING",
                "GLOBAL_LEADING"));
        put(facts, "honours", () -> many(random.nextInt(3), () -> withGaps("kind", one("HUNAN_BENCHMARK_ENTERPRISE",
                "NATIONAL_EXCELLENT_TIER", "HUNAN_BENCHMARK_WORKSHOP"), "year", 2021 + random.nextInt(5))));
        facts.entrySet().removeIf(fact -> fact.getKey().equals("honours") && fact.getValue() instanceof List<?> list
                && list.stream().anyMatch(honour -> ((Map<?, ?>) honour).get("kind") == null));
        return facts;
    }

    private Map<String, Object> maturity() {
        int level = random.nextInt(6);
        Map<String, Object> maturity = withGaps("level", level, "basis", one("SELF", "ASSESSED"));
        if (maturity.get("level") != null && random.nextBoolean()) {
            maturity.put("score", new BigDecimal(MATURITY_SCORES[level]));
        }
        return maturity;
    }

    /** Sums at and beside the thresholds: in some questionnaires all items have the same score. */
    private List<Map<String, Object>> digital() {
        List<Map<String, Object>> answers = new ArrayList<>();
        Integer same = random.nextInt(3) == 0 ? Integer.valueOf(one("60", "70", "80", "90")) : null;
        for (int item = 1; item <= 10; item++) {
            if (random.nextInt(25) == 0) {
                continue;
            }
            Map<String, Object> answer = new LinkedHashMap<>(Map.of("item", item));
            if (item == 7) {
                answer.put("investmentSince2014", 1200);
            } else if (List.of(1, 5, 6).contains(item) && random.nextInt(3) == 0) {
                answer.put("notApplicable", true);
            } else if (random.nextInt(25) > 0) {
                grade(answer, same == null ? 1 + random.nextInt(6) : same / 20 + 2, same);
            }
            answers.add(answer);
        }
        return answers;
    }

    private void grade(Map<String, Object> answer, int grade, Integer score) {
        answer.put("grade", grade);
        int within = grade == 1 ? 0 : LOWER_BOUNDS[grade - 1] + 1 + random.nextInt(19);
        answer.put("score", score != null ? BigDecimal.valueOf(score)
                : grade > 1 && random.nextInt(4) == 0 ? new BigDecimal(within + ".25") : BigDecimal.valueOf(within));
    }

    /** As many different scenarios as a rule may ask for, one more or less; some built twice, some at no tier. */
    private List<Map<String, Object>> scenarios() {
        int count = COUNTS.get(random.nextInt(COUNTS.size()));
        int first = random.nextInt(40);
        List<Map<String, Object>> scenarios = new ArrayList<>();
        boolean uniform = random.nextBoolean();
        String tier = one("BASIC", "ADVANCED", "EXCELLENT", "LEADING");
        for (int i = 0; i < count; i++) {
            String code = "S%02d".formatted((first + i * (random.nextInt(20) == 0 ? 1 : 7)) % 40 + 1);
            String builtAt = uniform ? tier : one("BASIC", "ADVANCED", "EXCELLENT", "LEADING");
            scenarios.add(random.nextInt(30) == 0 ? Map.of("code", code) : Map.of("code", code, "tier", builtAt));
        }
        return scenarios;
    }

    /** Present in most cases, null or left out in the others. */
    private void put(Map<String, Object> facts, String name, Supplier<Object> value) {
        int luck = random.nextInt(20);
        if (luck > 1) {
            facts.put(name, value.get());
        } else if (luck == 1) {
            facts.put(name, null);
        }
    }

    private Map<String, Object> withGaps(String first, Object one, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, random.nextInt(15) == 0 ? null : one);
        map.put(second, random.nextInt(15) == 0 ? null : other);
        return map;
    }

    private List<String> some(String... values) {
        return List.of(values).stream().filter(value -> random.nextBoolean()).toList();
    }

    private static <T> List<T> many(int count, Supplier<T> each) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(each.get());
        }
        return list;
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
