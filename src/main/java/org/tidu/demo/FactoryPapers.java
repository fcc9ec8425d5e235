package org.tidu.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The chapters of an application that no condition reads: the enterprise in figures, the factory, its results, the narrative. */
final class FactoryPapers {

    private FactoryPapers() {}

    static Map<String, Object> of(Company company) {
        Map<String, Object> form = new LinkedHashMap<>();
        enterprise(form);
        form.put("sector", "EQUIPMENT");
        form.put("integration", "SELF");
        form.put("builtFrom", "2022-03-01");
        form.put("builtTo", "2024-12-31");
        results(form);
        form.put("supplyChain", "no");
        chapters(form, company.factory());
        return form;
    }

    private static void enterprise(Map<String, Object> form) {
        form.put("establishedOn", "2008-05-16");
        form.put("ownership", "PRIVATE");
        form.put("enterpriseSize", "MEDIUM");
        form.put("industryClass", "367 汽车零部件及配件制造");
        form.put("representativeName", "李演示");
        form.put("representativePhone", "0731-22881234");
        form.put("contactPosition", "信息化部部长");
        years(form, "totalAssets", 61200, 64800, 70500.5);
        years(form, "debtRatio", 41.2, 39.6, 38.1);
        years(form, "mainRevenue", 43800, 47200, 51000);
        years(form, "profitRate", 6.1, 6.8, 7.4);
    }

    private static void years(Map<String, Object> form, String name, Number third, Number second, Number first) {
        form.put(name + "Year3", third);
        form.put(name + "Year2", second);
        form.put(name + "Year1", first);
    }

    private static void results(Map<String, Object> form) {
        form.put("productionEfficiencyUnit", "件/小时");
        changed(form, "numericalControlRate", 68, 91.5);
        changed(form, "equipmentNetworking", 40, 92);
        changed(form, "labourProductivity", 86, 121.4);
        changed(form, "productionEfficiency", 120, 164);
        changed(form, "resourceUse", 81, 90.2);
        changed(form, "developmentCycle", 180, 118);
        changed(form, "operatingCost", 9800, 8360);
        changed(form, "defectRate", 1.6, 1.1);
        changed(form, "salesPerHead", 98, 121.4);
        changed(form, "equipmentUse", 71, 83);
        changed(form, "inventoryTurnover", 5.2, 6.6);
        changed(form, "orderPunctuality", 91, 98.2);
        changed(form, "energyIntensity", 0.0412, 0.0375);
        changed(form, "artificialIntelligenceShare", 0, 30);
        changed(form, "decisionModels", 0, 4);
    }

    private static void changed(Map<String, Object> form, String name, Number before, Number after) {
        form.put(name + "Before", before);
        form.put(name + "After", after);
    }

    private static void chapters(Map<String, Object> form, String factory) {
        form.put("chapterBackground", factory + "为解决多品种小批量订单交付慢、质量波动的问题，2022 年起分三期建设。");
        form.put("chapterBasis", "关键设备数控化率建设前为 68%，已有企业资源计划和产品生命周期系统。");
        form.put("chapterArchitecture", "设备层、控制层、执行层、经营层四层，数据汇入统一的工厂数据平台。");
        form.put("chapterConstruction", "已建成十个典型场景，设备联网率 92%，三个车间全部上线。");
        form.put("chapterProduction", "柔性换型、在线检测、质量追溯和设备预测维护已在主生产线投用。");
        form.put("chapterProductionManagement", "计划排产、智能仓储和能源管控与制造执行系统贯通。");
        form.put("chapterOperations", "产品远程运维平台接入在役产品 3200 台。");
        form.put("chapterIntegrationPlan", "以工厂数据平台为中心，经标准接口集成各系统，主数据统一编码。");
        form.put("chapterDistinction", "自主开发的排产模型与现场数据闭环，换型时间缩短 45%。");
        form.put("chapterOutcome", "产品不良率下降 31%，产品研制周期缩短 34%，单位产值能耗下降 9%。");
        form.put("chapterGoals", "两年内应用人工智能的场景达到一半。");
        form.put("chapterNextSteps", "建设第四车间和供应链协同平台，计划投资 2600 万元，其中申请贷款 1000 万元。");
        form.put("chapterGrowth", "主营业务收入三年增长 16%，在手订单覆盖全年产能。");
        form.put("chapterRollOut", "向六家配套企业推广质量追溯方案，开放两个现场供参观。");
    }
}
