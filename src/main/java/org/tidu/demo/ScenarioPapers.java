package org.tidu.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Scenario instances (2024年版场景参考指引) of an advanced-tier factory; the last one alone is of 运营管理. */
final class ScenarioPapers {

    private record Instance(String code, String name, String effect) {}

    private static final List<Instance> INSTANCES = List.of(
            new Instance("S07", "订单与产能协同排产", "计划编制由 2 天缩短到 2 小时"),
            new Instance("S09", "产线柔性换型", "换型时间缩短 45%"),
            new Instance("S13", "工位数字化作业指导", "作业差错下降 60%"),
            new Instance("S14", "关键工序在线检测", "不良率下降 31%"),
            new Instance("S15", "质量精准追溯", "追溯时间由 4 小时缩短到 5 分钟"),
            new Instance("S16", "设备在线运行监测", "设备综合效率提高 12%"),
            new Instance("S17", "设备故障预测", "非计划停机减少 38%"),
            new Instance("S18", "智能仓储", "库存周转提高 26%"),
            new Instance("S22", "能源智能管控", "单位产值能耗下降 9%"),
            new Instance("S26", "产品远程运维", "现场服务次数减少 40%"));

    private ScenarioPapers() {}

    static List<Map<String, Object>> first(int count) {
        return rows(INSTANCES.subList(0, count).stream());
    }

    /** Two of the ten are missing, of a segment that others cover. */
    static List<Map<String, Object>> twoShort() {
        return rows(INSTANCES.stream().filter(instance -> !instance.code().equals("S16") && !instance.code().equals("S17")));
    }

    /** Of an application: what its scenario instances are called. */
    static List<String> names(Map<String, Object> application) {
        return ((List<?>) application.get("scenarios")).stream().map(row -> String.valueOf(((Map<?, ?>) row).get("name"))).toList();
    }

    private static List<Map<String, Object>> rows(Stream<Instance> instances) {
        return instances.map(ScenarioPapers::row).toList();
    }

    private static Map<String, Object> row(Instance instance) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", instance.code());
        row.put("tier", "ADVANCED");
        row.put("name", instance.name());
        row.put("supplier", "自建");
        row.put("builtFrom", "2022-03-01");
        row.put("builtTo", "2024-06-30");
        row.put("investment", 420);
        row.put("stations", List.of(Map.of("name", instance.name() + "工位", "equipment", "工业计算机、扫码枪、制造执行系统",
                "function", "采集数据，下达指令，" + instance.effect())));
        row.put("description", "在主生产线上建设“" + instance.name() + "”，数据与制造执行系统贯通，由班组长在现场使用。");
        row.put("painPoints", "原先靠人工记录和经验判断，数据滞后，异常发现不及时。");
        row.put("solution", "采集设备和工位数据，建立模型，结果送到现场终端和管理看板；由本企业信息化部门自行开发。");
        row.put("effect", instance.effect());
        row.put("economics", "投资 420 万元，约两年收回；同类产线可以直接采用。");
        row.put("equipment", List.of(Map.of("kind", "SENSING", "name", "智能传感器", "model", "TS-200", "supplier", "样例传感公司",
                "station", instance.name() + "工位")));
        row.put("software", List.of(Map.of("kind", "PRODUCTION", "name", "制造执行系统", "model", "V3", "supplier", "自建",
                "station", instance.name() + "工位")));
        return row;
    }
}
