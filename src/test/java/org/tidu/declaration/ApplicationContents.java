package org.tidu.declaration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an application has to say beside what its conditions read: figures, results, chapters, and what belongs to a scenario. */
final class ApplicationContents {

    private static final List<String> RESULTS = List.of("numericalControlRate", "equipmentNetworking", "resourceUse", "defectRate",
            "equipmentUse", "orderPunctuality", "artificialIntelligenceShare", "labourProductivity", "productionEfficiency",
            "developmentCycle", "operatingCost", "salesPerHead", "energyIntensity", "decisionModels");
    private static final Set<String> LOWER_IS_BETTER = Set.of("developmentCycle", "operatingCost", "defectRate", "energyIntensity");
    private static final List<String> CHAPTERS = List.of("Background", "Basis", "Architecture", "Construction", "Production",
            "ProductionManagement", "Operations", "IntegrationPlan", "Distinction", "Outcome", "Goals", "NextSteps", "Growth", "RollOut");

    private ApplicationContents() {}

    static Map<String, Object> rest() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("establishedOn", "2008-05-16");
        data.put("ownership", "PRIVATE");
        data.put("enterpriseSize", "MEDIUM");
        data.put("industryClass", "367 汽车零部件及配件制造");
        data.put("representativeName", "李样例");
        data.put("representativePhone", "0731-22881234");
        data.put("contactPosition", "信息化部部长");
        List.of("totalAssets", "mainRevenue").forEach(name -> years(data, name, 38000, 42000, 51000));
        List.of("debtRatio", "profitRate").forEach(name -> years(data, name, 41.2, 39.5, 38));
        data.put("sector", "EQUIPMENT");
        data.put("integration", "SELF");
        data.put("builtFrom", "2022-03-01");
        data.put("builtTo", "2024-12-31");
        data.put("productionEfficiencyUnit", "件/小时");
        RESULTS.forEach(name -> {
            data.put(name + "Before", LOWER_IS_BETTER.contains(name) ? 15 : 12);
            data.put(name + "After", LOWER_IS_BETTER.contains(name) ? 12 : 15);
        });
        data.put("supplyChain", "no");
        CHAPTERS.forEach(name -> data.put("chapter" + name, "样例一号智能工厂的情况。"));
        return data;
    }

    private static void years(Map<String, Object> data, String name, Number third, Number second, Number first) {
        data.put(name + "Year3", third);
        data.put(name + "Year2", second);
        data.put(name + "Year1", first);
    }

    static Map<String, Object> scenario(String code) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", code);
        row.put("tier", "ADVANCED");
        row.put("name", "实例" + code);
        row.put("supplier", "自建");
        row.put("builtFrom", "2022-03-01");
        row.put("builtTo", "2023-06-30");
        row.put("investment", 320);
        row.put("stations", List.of(Map.of("name", "装配工位", "equipment", "装配机器人、制造执行系统", "function", "自动装配")));
        row.put("description", "装配线上的实例。");
        row.put("painPoints", "装配节拍不稳。");
        row.put("solution", "机器人与系统联动。");
        row.put("effect", "节拍缩短 20%。");
        row.put("economics", "两年收回投资，同类产线可用。");
        row.put("equipment", List.of(Map.of("kind", "ROBOT", "name", "装配机器人", "station", "装配工位")));
        return row;
    }
}
