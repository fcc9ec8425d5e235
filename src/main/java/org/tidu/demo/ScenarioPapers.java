package org.tidu.demo;

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

    private static List<Map<String, Object>> rows(Stream<Instance> instances) {
        return instances
                .map(instance -> Map.<String, Object>of("code", instance.code(), "tier", "ADVANCED",
                        "name", instance.name(), "effect", instance.effect()))
                .toList();
    }
}
