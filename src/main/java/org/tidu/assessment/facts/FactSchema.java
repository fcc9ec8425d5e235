package org.tidu.assessment.facts;

import static org.tidu.assessment.facts.FactType.amount;
import static org.tidu.assessment.facts.FactType.flag;
import static org.tidu.assessment.facts.FactType.listOf;
import static org.tidu.assessment.facts.FactType.matching;
import static org.tidu.assessment.facts.FactType.object;
import static org.tidu.assessment.facts.FactType.oneOf;
import static org.tidu.assessment.facts.FactType.text;
import static org.tidu.assessment.facts.FactType.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.enterprise.CreditCodeCheck;

/** The facts an assessment takes: names, kinds and codes. Money in 万元, years by the calendar, places by GB/T 2260. */
public final class FactSchema {

    /** As many as a form takes. */
    private static final int MOST_ROWS = 200;

    static final Map<String, FactType> ACCIDENT = Map.of(
            "kind", oneOf("SAFETY", "ENVIRONMENT", "QUALITY").described("安全、环保、质量 / kind"),
            "severity", oneOf("ORDINARY", "LARGER", "MAJOR", "ESPECIALLY_MAJOR")
                    .described("一般、较大、重大、特别重大 / severity by State Council order 493"));
    static final Map<String, FactType> SYSTEM_REGISTRATION = Map.of(
            "filled", flag().described("已填报 / filled in"), "approved", flag().described("审核通过 / approved"));
    static final Map<String, FactType> MATURITY = Map.of(
            "level", whole(0, 5).described("等级，GB/T 39116-2020 / level"),
            "score", amount(5).described("得分，须在该等级区间内 / score within the band of the level"),
            "basis", oneOf("SELF", "ASSESSED").described("自评估或第三方评估，只显示不判断 / shown, not judged"));
    static final Map<String, FactType> DIGITAL = Map.of(
            "item", whole(1, 10).described("题号，每题一条 / item, each once"),
            "grade", whole(1, 6).described("等级 / grade"),
            "score", amount(100).described("得分，须在该等级区间内 / score within the band of the grade"),
            "notApplicable", flag().described("不涉及此环节，只限第1、5、6题 / items 1, 5, 6 only"),
            "investmentSince2014", amount(100_000_000).described("第7题：2014年以来投入（万元）/ item 7, 10,000 yuan"),
            "investment2024", amount(100_000_000).described("第7题：其中2024年（万元）/ item 7, part of 2024"));
    static final Map<String, FactType> SCENARIO = Map.of(
            "code", matching("S\\d{2}", "场景编码应为 S01 至 S40").described("按国家指引序号 / number in the national guide"),
            "tier", oneOf(Tiers.ASCENDING).described("建设达到的层级 / tier it was built at"),
            "name", text(200).described("实例名称 / name of the instance"));
    static final Map<String, FactType> HONOUR = Map.of(
            "kind", matching("[A-Z][A-Z0-9_]{1,59}", "应为荣誉代码").described("荣誉代码，见 decisions/common/honours.dmn / kind"),
            "year", whole(1949, 2100).described("授予年份 / year of award"));

    public static final Map<String, FactType> FIELDS = fields();

    /** The whole facts object. */
    public static final FactType FACTS = object(FIELDS);

    private FactSchema() {}

    private static Map<String, FactType> fields() {
        FactType place = matching("\\d{4}[0-9A-Z]{2}", "应为六位地区代码，如 430211");
        Map<String, FactType> fields = new LinkedHashMap<>();
        fields.put("registeredIn", place.described("注册地，GB/T 2260 / place of registration"));
        fields.put("operatesIn", place.described("经营地，GB/T 2260 / place of operation"));
        fields.put("legalForm", oneOf("LEGAL_PERSON", "BRANCH").described("独立法人或分支机构 / legal form"));
        fields.put("uscc", matching("[0-9A-HJ-NPQRTUWXY]{18}", "应为 18 位统一社会信用代码")
                .checked(code -> CreditCodeCheck.problem((String) code))
                .normalised(code -> code.toUpperCase(Locale.ROOT))
                .described("统一社会信用代码，GB 32100-2015，核对校验位 / credit code with its check digit"));
        fields.put("industry", matching("0[6-9]|[1-3]\\d|4[0-6]", "应为 GB/T 4754-2017 行业大类代码 06—46")
                .described("行业大类，GB/T 4754-2017 / division of industry"));
        fields.put("aboveScale", flag().described("规模以上工业企业 / above the statistical threshold"));
        fields.put("employees", whole(0, 10_000_000).described("从业人员（人），只用于划型 / employees, for the size only"));
        fields.put("revenue", amount(1_000_000_000).described("营业收入（万元），只用于划型 / revenue, 10,000 yuan"));
        fields.put("smeTitles", listOf(oneOf("INNOVATIVE_SME", "PROVINCIAL_SRDI", "NATIONAL_LITTLE_GIANT"), 20)
                .described("创新型、省级专精特新、国家“小巨人” / titles of small enterprises"));
        fields.put("accidents", listOf(object(ACCIDENT, "kind", "severity"), MOST_ROWS).described("近三年事故 / accidents of three years"));
        fields.put("seriouslyDishonest", flag().described("列入严重失信主体名单 / on the list of the seriously dishonest"));
        fields.put("badCreditRecord", flag().described("有不良信用记录 / has a bad credit record"));
        fields.put("violations", flag().described("有违法违规行为 / has broken laws or rules"));
        fields.put("financiallySound", flag().described("经营和财务状况良好，生产经营正常 / financially sound"));
        fields.put("secureAndControllable", flag().described("装备、软件、网络和数据安全可控 / secure and controllable"));
        fields.put("organisationMechanism", flag().described("有统筹规划、建设和运营的组织机制 / organisation"));
        fields.put("talentTeam", flag().described("拥有一批专业人才 / talents"));
        fields.put("systemRegistration", object(SYSTEM_REGISTRATION).described("省级系统填报与审核 / provincial system"));
        fields.put("maturity", object(MATURITY).described("智能制造能力成熟度 / maturity"));
        fields.put("digital", listOf(object(DIGITAL, "item"), 50).described("数字化转型自评价 / digital self-evaluation"));
        fields.put("heldTiers", listOf(oneOf(Tiers.ASCENDING), 20).described("已认定或列入的层级 / tiers held"));
        fields.put("scenarios", listOf(object(SCENARIO, "code"), 1000).described("已建场景实例，同一场景可有多个 / scenario instances"));
        fields.put("kpiLevel", oneOf("BELOW_AVERAGE", "ABOVE_PROVINCIAL_AVERAGE", "PROVINCIAL_LEADING",
                "NATIONAL_LEADING", "GLOBAL_LEADING").described("关键绩效指标水平 / level of key indicators"));
        fields.put("honours", listOf(object(HONOUR, "kind"), MOST_ROWS).described("荣誉称号 / honours"));
        return fields;
    }
}
