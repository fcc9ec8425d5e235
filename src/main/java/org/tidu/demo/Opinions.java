package org.tidu.demo;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What officers and experts fill in. */
final class Opinions {

    static final Map<String, Object> COUNTY_RECOMMENDS =
            Map.of("decision", "RECOMMEND", "reason", "材料齐全，已到现场查看，与申报内容一致，同意推荐。",
                    "judgements", Collections.nCopies(4, Map.of("finding", "MEETS", "remark", "现场查看属实")));
    static final Map<String, Object> COUNTY_DECLINES =
            Map.of("decision", "DECLINE", "reason", "现场查看发现多个场景仍在试运行，与申报内容不符，建议建成后再报。",
                    "judgements", Collections.nCopies(4, Map.of()));
    static final Map<String, Object> COUNTY_WAIVES =
            Map.of("decision", "WAIVE", "reason", "经现场查看，另两个场景设备已安装到位，正在联调，建议按特殊情况认可。");
    static final Map<String, Object> CITY_SIGNS =
            Map.of("decision", "SIGN", "reason", "已核对安装记录和合同，情况属实，同意认可。");
    static final Map<String, Object> CITY_APPROVES =
            Map.of("decision", "APPROVE", "reason", "经审核，符合申报通知要求，同意进入全市汇总。");
    static final Map<String, Object> CITY_DECLINES =
            Map.of("decision", "DECLINE", "reason", "实例与上一批次已认定项目重复，不再推荐。");

    private Opinions() {}

    /** @param file the path of a file to be replaced */
    static Map<String, Object> countyReturns(String file) {
        return Map.of("decision", "RETURN", "reason", "以下内容请补正后重新提交。", "items", List.of(
                Map.of("field", "introduction", "comment", "请补充主要产品的市场占有率和行业排名"),
                Map.of("field", "projectSummary", "comment", "请写明项目起止时间和实施前后的主要指标对比"),
                Map.of("field", file, "comment", "请换成经审计的年度财务报告")));
    }

    /** The formal check is passed, and these experts score. */
    static Map<String, Object> passTo(String... experts) {
        return Map.of("decision", "PASS", "experts", List.of(experts), "reason", "要件齐全，盖章和签字完整。");
    }

    /** @param share of the full marks of every dimension, 0 to 1 */
    static Map<String, Object> score(double share) {
        return Map.of(
                "recuse", false,
                "scoreMaturity", tenth(20 * share),
                "scoreInfrastructure", tenth(15 * share),
                "scoreTechnology", tenth(25 * share),
                "scoreReplicability", tenth(15 * share),
                "scoreBenefit", tenth(15 * share),
                "scorePlan", tenth(10 * share),
                "comment", share < 0.6 ? "系统集成度低，数据未贯通，示范性不足。" : "场景建设完整，数据贯通，成效指标可核实。");
    }

    static Map<String, Object> conclude(String decision, String reason) {
        return Map.of("decision", decision, "reason", reason);
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
