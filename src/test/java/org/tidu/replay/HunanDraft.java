package org.tidu.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.ModelFolder;
import org.tidu.replay.draft.DraftModels;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** Hunan's rule set as it stands, as somebody would change it, and cases declared under it. */
public final class HunanDraft {

    public static final String FILE = "decisions/hunan/2025/hn-2025.dmn";
    public static final String RULE_SET = "HN-2025";

    private static final ModelFolder REPOSITORY = new ModelFolder();
    private static final String MINIMUM = "<outputEntry id=\"then_requirements_advanced_minimumScenarios\"><text>%s</text></outputEntry>";

    private HunanDraft() {}

    public static DraftModels inForce() {
        return DraftModels.unchanged(REPOSITORY, ModelFolder.EDITION);
    }

    /** 先进级 最少场景数 10 → this. */
    public static DraftModels minimumScenarios(int minimum) {
        return edited(MINIMUM.formatted(10), MINIMUM.formatted(minimum));
    }

    public static DraftModels edited(String before, String after) {
        return edited(FILE, before, after);
    }

    public static DraftModels edited(String file, String before, String after) {
        try {
            String text = Files.readString(Path.of(file));
            if (!text.contains(before)) {
                throw new AssertionError(before + " does not stand in " + file);
            }
            return DraftModels.over(REPOSITORY, ModelFolder.EDITION,
                    Map.of(file, text.replace(before, after).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Meets everything the advanced tier asks for, with this many scenarios. */
    public static Map<String, Object> facts(int scenarios) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("registeredIn", "430200");
        facts.put("operatesIn", "430211");
        facts.put("legalForm", "LEGAL_PERSON");
        facts.put("industry", "36");
        facts.put("accidents", List.of());
        facts.put("badCreditRecord", false);
        facts.put("violations", false);
        for (String flag : List.of("aboveScale", "financiallySound", "secureAndControllable", "organisationMechanism", "talentTeam")) {
            facts.put(flag, true);
        }
        facts.put("systemRegistration", Map.of("filled", true, "approved", true));
        facts.put("maturity", Map.of("level", 2, "score", new BigDecimal("2.15"), "basis", "SELF"));
        facts.put("heldTiers", List.of("BASIC"));
        facts.put("kpiLevel", "PROVINCIAL_LEADING");
        facts.put("scenarios", scenarios(scenarios));
        return facts;
    }

    /** Spread over the five 大环节: a step of seven meets each of the forty once. */
    private static List<Map<String, Object>> scenarios(int count) {
        List<Map<String, Object>> scenarios = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scenarios.add(Map.of("code", "S%02d".formatted((8 + 7 * i) % 40 + 1), "tier", "ADVANCED"));
        }
        return scenarios;
    }

    public static ReplayCase advanced(DeclarationNumber number, int scenarios) {
        return of(number, "430211", new Tier("ADVANCED"), facts(scenarios));
    }

    public static ReplayCase of(DeclarationNumber number, String county, Tier tier, Map<String, Object> facts) {
        return new ReplayCase(number.value(), "株洲" + number + "有限公司", new RoundId("round"), county, tier, "MEDIUM", "36", RULE_SET, facts);
    }

    /** With one fact that says something else. */
    public static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(facts);
        changed.put(name, value);
        return changed;
    }
}
