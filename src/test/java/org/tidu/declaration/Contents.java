package org.tidu.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Form contents of an enterprise that meets every condition; tests change what they are about. */
public final class Contents {

    private static final List<String> SCENARIOS =
            List.of("S07", "S10", "S13", "S14", "S15", "S16", "S18", "S22", "S25", "S32");

    private Contents() {}

    public static Map<String, Object> start() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("factoryName", "样例一号智能工厂");
        data.put("countyCode", "430211");
        data.put("factoryAddress", "株洲市天元区样例路1号");
        data.put("legalForm", "LEGAL_PERSON");
        data.put("industry", "36");
        data.put("contactName", "张样例");
        data.put("contactMobile", "13800000001");
        data.put("contactEmail", "");
        data.put("commitment", true);
        return data;
    }

    public static Map<String, Object> maturity(double score) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("maturityScore", score);
        data.put("evaluatedOn", "2025-03-31");
        data.put("reportedLevel", String.valueOf((int) (score + 0.2)));
        data.put("reportNumber", "C3MEP-2025-0001");
        data.put("basis", "SELF");
        data.put("maturityRemark", "");
        return data;
    }

    public static Map<String, Object> application() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("registeredIn", "430200");
        data.put("aboveScale", "yes");
        data.put("employees", 420);
        data.put("revenue", 51000);
        data.put("introduction", "样例企业，主营汽车零部件。");
        data.put("financiallySound", "yes");
        data.put("badCreditRecord", "no");
        data.put("violations", "no");
        data.put("hasAccidents", "no");
        data.put("secureAndControllable", "yes");
        data.put("organisationMechanism", "yes");
        data.put("talentTeam", "yes");
        data.put("kpiLevel", "PROVINCIAL_LEADING");
        data.put("totalInvestment", 8600.5);
        data.put("projectSummary", "建设样例一号智能工厂。");
        data.put("scenarios", scenarios(10));
        data.put("honours", List.of());
        data.putAll(ApplicationContents.rest());
        data.put("exceptionRequested", false);
        data.put("truthCommitment", true);
        return data;
    }

    public static Map<String, Object> with(Map<String, Object> data, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(data);
        changed.put(key, value);
        return changed;
    }

    /** The first so many of ten different scenarios; the first nine cover all needed segments. */
    public static List<Map<String, Object>> scenarios(int count) {
        return new ArrayList<>(SCENARIOS.subList(0, count).stream().map(ApplicationContents::scenario).toList());
    }
}
