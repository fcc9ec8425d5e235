package org.tidu.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the made-up enterprises write into their forms. */
final class FormPapers {

    private FormPapers() {}

    static Map<String, Object> start(Company company) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("factoryName", company.factory());
        form.put("countyCode", company.county());
        form.put("factoryAddress", company.address());
        form.put("legalForm", "LEGAL_PERSON");
        form.put("industry", company.industry());
        form.put("contactName", company.contact());
        form.put("contactMobile", company.mobile());
        form.put("contactEmail", "");
        form.put("commitment", true);
        return form;
    }

    /** @param score from 0 to 5; 2.0 and more is level two */
    static Map<String, Object> selfEvaluation(double score, LocalDate evaluatedOn) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("maturityScore", score);
        form.put("evaluatedOn", evaluatedOn.toString());
        form.put("reportedLevel", String.valueOf((int) (score + 0.2)));
        form.put("reportNumber", "演示-" + evaluatedOn.getYear() + "-" + Math.round(score * 100));
        form.put("basis", "SELF");
        form.put("maturityRemark", "");
        return form;
    }

    /** An application that meets every condition. */
    static Map<String, Object> application(Company company) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("registeredIn", "430200");
        form.put("aboveScale", "yes");
        form.put("employees", 420);
        form.put("revenue", 51000);
        form.put("introduction", company.name() + "是演示用的虚构企业，主要产品在" + company.factory()
                + "生产，建有数字化车间三个。");
        form.put("financiallySound", "yes");
        form.put("badCreditRecord", "no");
        form.put("violations", "no");
        form.put("hasAccidents", "no");
        form.put("secureAndControllable", "yes");
        form.put("organisationMechanism", "yes");
        form.put("talentTeam", "yes");
        form.put("kpiLevel", "PROVINCIAL_LEADING");
        form.put("totalInvestment", 8600.5);
        form.put("projectSummary", "围绕计划、生产、质量、仓储和能源建设" + company.factory() + "，设备联网率 92%，产品不良率下降 31%。");
        form.put("scenarios", ScenarioPapers.first(10));
        form.put("honours", List.of());
        form.putAll(FactoryPapers.of(company));
        form.put("exceptionRequested", false);
        form.put("truthCommitment", true);
        return form;
    }

    /** The application of this enterprise with some answers changed. */
    static Map<String, Object> application(Company company, Map<String, Object> changes) {
        Map<String, Object> form = application(company);
        form.putAll(changes);
        return form;
    }

    /** An application somebody has only begun to write. */
    static Map<String, Object> beginning(Company company) {
        Map<String, Object> form = application(company);
        form.put("scenarios", ScenarioPapers.first(6));
        form.keySet().removeAll(List.of("projectSummary", "kpiLevel", "totalInvestment", "truthCommitment"));
        return form;
    }
}
