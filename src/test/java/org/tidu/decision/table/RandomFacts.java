package org.tidu.decision.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.tidu.decision.feel.PlainContext;

/** What decisions are asked with: mostly values their rules compare with, and facts of the contract's shape with holes. */
final class RandomFacts {

    private static final List<String> TIERS = List.of("BASIC", "ADVANCED", "EXCELLENT", "LEADING");

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    /** @param compared strings and numbers that stand in the rules */
    Object input(List<Object> compared) {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt(101);
            case 3 -> random.nextInt(1000) / 10.0;
            case 4 -> any(List.of("no such value", "2025-10-01", List.of(), Map.of()));
            default -> compared.isEmpty() ? "anything" : any(compared);
        };
    }

    /** All four in some order, sometimes with one that no table knows. */
    List<Object> tiers() {
        List<Object> tiers = new ArrayList<>(TIERS);
        Collections.shuffle(tiers, random);
        if (random.nextInt(4) == 0) {
            tiers.add(any(List.of("NONE", 7)));
        }
        return tiers;
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "registeredIn", "430200", "430211", "150100", "320500");
        put(facts, "operatesIn", "430211", "430281", "150100");
        put(facts, "legalForm", "LEGAL_PERSON", "BRANCH");
        put(facts, "uscc", "91430200MA4L16JN41", "91150200MA0N3K2P6B");
        put(facts, "industry", "36", "07", "16", "13");
        for (String yesOrNo : List.of("aboveScale", "seriouslyDishonest", "badCreditRecord", "violations", "financiallySound",
                "secureAndControllable", "organisationMechanism", "talentTeam")) {
            put(facts, yesOrNo, true, false);
        }
        put(facts, "smeTitles", List.of(), List.of("INNOVATIVE_SME"), List.of("PROVINCIAL_SRDI", "OTHER"));
        put(facts, "accidents", list(3, this::accident));
        put(facts, "systemRegistration", row("filled", true, "approved", random.nextBoolean()), row("filled", null, "approved", false));
        put(facts, "maturity", row("level", random.nextInt(6), "score", new BigDecimal("2.15"), "basis", any(List.of("SELF", "ASSESSED"))),
                row("level", null, "score", null, "basis", null));
        put(facts, "digital", list(10, this::answer));
        put(facts, "heldTiers", List.of(), List.of("BASIC"), TIERS);
        put(facts, "scenarios", list(30, this::scenario));
        put(facts, "kpiLevel", "BELOW_AVERAGE", "ABOVE_PROVINCIAL_AVERAGE", "PROVINCIAL_LEADING", "NATIONAL_LEADING", "GLOBAL_LEADING");
        return facts;
    }

    private Map<String, Object> accident() {
        return row("kind", any(List.of("SAFETY", "ENVIRONMENT", "QUALITY")), "severity", any(List.of("ORDINARY", "LARGER", "MAJOR", "OTHER")));
    }

    private Map<String, Object> answer() {
        return row("item", 1 + random.nextInt(10), "notApplicable", random.nextInt(4) == 0, "grade", 4,
                "score", any(List.of(new BigDecimal("55"), new BigDecimal("60.5"), new BigDecimal("99.99"), 61)));
    }

    private Map<String, Object> scenario() {
        Map<String, Object> scenario = row("code", "S" + (10 + random.nextInt(30)), "tier", any(TIERS), "name", "某场景",
                "group", any(List.of("生产作业", "生产管理", "运营管理", "产品设计")));
        put(scenario, "countsFor", TIERS.subList(0, random.nextInt(5)));
        put(scenario, "reaches", TIERS.subList(0, random.nextInt(5)));
        return scenario.values().stream().allMatch(RandomFacts::isPlain) ? PlainContext.of(scenario) : scenario;
    }

    private static boolean isPlain(Object value) {
        return value == null || value instanceof String
                || value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(row, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    private List<Object> list(int most, Supplier<?> item) {
        List<Object> list = new ArrayList<>();
        for (int size = random.nextInt(most + 1); size > 0; size--) {
            list.add(item.get());
        }
        return list;
    }

    private void put(Map<String, Object> row, String name, Object... choices) {
        switch (random.nextInt(30)) {
            case 0 -> row.put(name, null);
            case 1 -> row.put(name, any(List.of("wrong", 17, 1.5, true, List.of(1, "a"), Map.of("x", 1))));
            case 2 -> { }
            default -> row.put(name, choices[random.nextInt(choices.length)]);
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
