package org.tidu.assessment;

import static org.tidu.assessment.FactType.amount;
import static org.tidu.assessment.FactType.flag;
import static org.tidu.assessment.FactType.listOf;
import static org.tidu.assessment.FactType.matching;
import static org.tidu.assessment.FactType.object;
import static org.tidu.assessment.FactType.oneOf;
import static org.tidu.assessment.FactType.text;
import static org.tidu.assessment.FactType.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.enterprise.CreditCode;

/** The facts an assessment takes: names, kinds and codes. Money in 万元, years by the calendar, places by GB/T 2260. */
final class FactSchema {

    static final Map<String, FactType> ACCIDENT = Map.of(
            "kind", oneOf(List.of("SAFETY", "ENVIRONMENT", "QUALITY"))
                    .described("事故种类：安全、环保、质量 / safety, environment, quality", "SAFETY"),
            "severity", oneOf(List.of("ORDINARY", "LARGER", "MAJOR", "ESPECIALLY_MAJOR"))
                    .described("等级：一般、较大、重大、特别重大 / by State Council order 493", "LARGER"));
    static final Map<String, FactType> SYSTEM_REGISTRATION = Map.of("filled", flag(), "approved", flag());
    static final Map<String, FactType> MATURITY = Map.of(
            "level", whole(0, 5), "score", amount(5), "basis", oneOf(List.of("SELF", "ASSESSED")));
    static final Map<String, FactType> DIGITAL = Map.of(
            "item", whole(1, 10), "grade", whole(1, 6), "score", amount(100), "notApplicable", flag(),
            "investmentSince2014", amount(100_000_000), "investment2024", amount(100_000_000));
    static final Map<String, FactType> SCENARIO = Map.of(
            "code", matching("S\\d{2}", "场景编码应为 S01 至 S40")
                    .described("国家指引（2024年版）序号 / number in the national guide", "S10"),
            "tier", oneOf(Tiers.ASCENDING), "name", text(200));
    static final Map<String, FactType> HONOUR = Map.of(
            "kind", oneOf(List.of("HUNAN_BENCHMARK_ENTERPRISE", "HUNAN_BENCHMARK_WORKSHOP",
                    "HUNAN_DEMONSTRATION_ENTERPRISE", "HUNAN_DEMONSTRATION_WORKSHOP", "NATIONAL_DEMONSTRATION_FACTORY",
                    "NATIONAL_EXCELLENT_SCENARIO", "TWO_INTEGRATIONS_CERTIFIED", "NATIONAL_EXCELLENT_TIER")),
            "year", whole(1949, 2100));

    static final Map<String, FactType> FIELDS = fields();

    /** The whole facts object. */
    static final FactType FACTS = object(FIELDS);

    private FactSchema() {}

    private static Map<String, FactType> fields() {
        FactType place = matching("\\d{4}[0-9A-Z]{2}", "应为六位地区代码，如 430211");
        Map<String, FactType> fields = new LinkedHashMap<>();
        fields.put("registeredIn", place.described("注册地，GB/T 2260 / place of registration", "430200"));
        fields.put("operatesIn", place.described("经营地，GB/T 2260 / place of operation", "430211"));
        fields.put("legalForm", oneOf(List.of("LEGAL_PERSON", "BRANCH"))
                .described("独立法人或分支机构 / legal person or branch", "LEGAL_PERSON"));
        fields.put("uscc", matching("[0-9A-HJ-NPQRTUWXY]{18}", "应为 18 位统一社会信用代码")
                .checked(code -> CreditCode.problem((String) code))
                .described("统一社会信用代码，GB 32100-2015 / credit code", "91430200MA4L16JN41"));
        fields.put("industry", matching("0[6-9]|[1-3]\\d|4[0-6]", "应为 GB/T 4754-2017 行业大类代码 06—46")
                .described("行业大类，GB/T 4754-2017 / division of industry", "36"));
        fields.put("aboveScale", flag().described("规模以上工业企业 / above the statistical threshold", true));
        fields.put("employees", whole(0, 10_000_000).described("从业人员（人），只用于划型 / employees", 420));
        fields.put("revenue", amount(1_000_000_000L).described("营业收入（万元），只用于划型 / revenue, 10,000 yuan", 51_000));
        fields.put("smeTitles", listOf(oneOf(List.of("INNOVATIVE_SME", "PROVINCIAL_SRDI", "NATIONAL_LITTLE_GIANT"))));
        fields.put("accidents", listOf(object(ACCIDENT, "kind", "severity")));
        for (String declared : List.of("seriouslyDishonest", "badCreditRecord", "violations", "financiallySound",
                "secureAndControllable", "organisationMechanism", "talentTeam")) {
            fields.put(declared, flag());
        }
        fields.put("systemRegistration", object(SYSTEM_REGISTRATION));
        fields.put("maturity", object(MATURITY));
        fields.put("digital", listOf(object(DIGITAL, "item")));
        fields.put("heldTiers", listOf(oneOf(Tiers.ASCENDING)));
        fields.put("scenarios", listOf(object(SCENARIO, "code")));
        fields.put("kpiLevel", oneOf(List.of("BELOW_AVERAGE", "ABOVE_PROVINCIAL_AVERAGE", "PROVINCIAL_LEADING",
                "NATIONAL_LEADING", "GLOBAL_LEADING")));
        fields.put("honours", listOf(object(HONOUR, "kind")));
        return fields;
    }
}
