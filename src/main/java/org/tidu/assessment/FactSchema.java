package org.tidu.assessment;

import static org.tidu.assessment.FactType.amount;
import static org.tidu.assessment.FactType.flag;
import static org.tidu.assessment.FactType.listOf;
import static org.tidu.assessment.FactType.matching;
import static org.tidu.assessment.FactType.object;
import static org.tidu.assessment.FactType.oneOf;
import static org.tidu.assessment.FactType.whole;

import java.util.LinkedHashMap;
import java.util.Map;

/** The facts an assessment takes: names, kinds and codes. Money in 万元, years by the calendar, places by GB/T 2260. */
final class FactSchema {

    static final String[] TIERS = {"BASIC", "ADVANCED", "EXCELLENT", "LEADING"};

    static final Map<String, FactType> ACCIDENT = Map.of(
            "kind", oneOf("SAFETY", "ENVIRONMENT", "QUALITY"),
            "severity", oneOf("ORDINARY", "LARGER", "MAJOR", "ESPECIALLY_MAJOR"));
    static final Map<String, FactType> SYSTEM_REGISTRATION = Map.of("filled", flag(), "approved", flag());
    static final Map<String, FactType> MATURITY = Map.of(
            "level", whole(0, 5), "score", amount("5"), "basis", oneOf("SELF", "ASSESSED"));
    static final Map<String, FactType> DIGITAL = Map.of(
            "item", whole(1, 10), "grade", whole(1, 6), "score", amount("100"), "notApplicable", flag(),
            "investmentSince2014", amount("100000000"), "investment2024", amount("100000000"));
    static final Map<String, FactType> SCENARIO = Map.of(
            "code", matching("S\\d{2}", "场景编码应为 S01 至 S40"), "tier", oneOf(TIERS),
            "name", matching("(?s).{0,200}", "场景实例名称不超过 200 字"));
    static final Map<String, FactType> HONOUR = Map.of(
            "kind", oneOf("HUNAN_BENCHMARK_ENTERPRISE", "HUNAN_BENCHMARK_WORKSHOP", "HUNAN_DEMONSTRATION_ENTERPRISE",
                    "HUNAN_DEMONSTRATION_WORKSHOP", "NATIONAL_DEMONSTRATION_FACTORY", "NATIONAL_EXCELLENT_SCENARIO",
                    "TWO_INTEGRATIONS_CERTIFIED", "NATIONAL_EXCELLENT_TIER"),
            "year", whole(1949, 2100));

    static final Map<String, FactType> FIELDS = fields();

    /** The whole facts object. */
    static final FactType FACTS = object(FIELDS);

    private FactSchema() {}

    private static Map<String, FactType> fields() {
        FactType place = matching("\\d{4}[0-9A-Z]{2}", "应为六位地区代码，如 430211");
        Map<String, FactType> fields = new LinkedHashMap<>();
        fields.put("registeredIn", place);
        fields.put("operatesIn", place);
        fields.put("legalForm", oneOf("LEGAL_PERSON", "BRANCH"));
        fields.put("uscc", matching("[0-9A-HJ-NPQRTUWXY]{18}", "应为 18 位统一社会信用代码"));
        fields.put("industry", matching("0[6-9]|[1-3]\\d|4[0-6]", "应为 GB/T 4754-2017 行业大类代码 06—46"));
        fields.put("aboveScale", flag());
        fields.put("employees", whole(0, 10_000_000));
        fields.put("revenue", amount("1000000000"));
        fields.put("smeTitles", listOf(oneOf("INNOVATIVE_SME", "PROVINCIAL_SRDI", "NATIONAL_LITTLE_GIANT")));
        fields.put("accidents", listOf(object(ACCIDENT, "kind", "severity")));
        for (String declared : new String[] {"seriouslyDishonest", "badCreditRecord", "violations", "financiallySound",
            "secureAndControllable", "organisationMechanism", "talentTeam"}) {
            fields.put(declared, flag());
        }
        fields.put("systemRegistration", object(SYSTEM_REGISTRATION));
        fields.put("maturity", object(MATURITY));
        fields.put("digital", listOf(object(DIGITAL, "item")));
        fields.put("heldTiers", listOf(oneOf(TIERS)));
        fields.put("scenarios", listOf(object(SCENARIO, "code")));
        fields.put("kpiLevel", oneOf("BELOW_AVERAGE", "ABOVE_PROVINCIAL_AVERAGE", "PROVINCIAL_LEADING",
                "NATIONAL_LEADING", "GLOBAL_LEADING"));
        fields.put("honours", listOf(object(HONOUR, "kind")));
        return fields;
    }
}
