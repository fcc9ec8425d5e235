package org.tidu.declaration.judgement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.assessment.MaturityLevels;
import org.tidu.casefile.Verification;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.roster.VerifiedHonour;
import org.tidu.roster.VerifiedHonours;

/** The facts the rules ask for, put together from what the enterprise handed in and what the rosters say. */
@Component
class CaseFacts {

    private final Documents documents;
    private final RosterLookUp rosters;
    private final VerifiedHonours honours;
    private final MaturityLevels levels;

    CaseFacts(Documents documents, RosterLookUp rosters, VerifiedHonours honours, MaturityLevels levels) {
        this.documents = documents;
        this.rosters = rosters;
        this.honours = honours;
        this.levels = levels;
    }

    /**
     * Rows that are not filled in yet are left out, so that an unfinished application can be judged too.
     *
     * @param filed the content of what was handed in last, by form
     * @param open  what is being verified: nothing is known of it yet
     */
    Map<String, Object> of(String editionId, CaseRow row, Map<String, Map<String, Object>> filed, Set<Verification> open) {
        Map<String, Object> start = filed.getOrDefault(Documents.START, Map.of());
        Map<String, Object> facts = ofApplication(row, filed.getOrDefault(Documents.APPLICATION, Map.of()));
        facts.put("legalForm", start.get("legalForm"));
        facts.put("industry", start.get("industry"));
        facts.putAll(rosters.facts(row.number(), row.uscc()));
        facts.put("honours", honours(row));
        facts.put("maturity", maturity(editionId, filed.getOrDefault(Documents.MATURITY, Map.of())));
        open.forEach(one -> facts.remove(one.fact()));
        return facts;
    }

    Map<String, Object> of(String editionId, CaseRow row, Map<String, Map<String, Object>> filed) {
        return of(editionId, row, filed, Set.of());
    }

    /** What was handed in last, with these in the place of those of their form. */
    Map<String, Map<String, Object>> filed(CaseRow row, Map<String, Map<String, Object>> instead) {
        Map<String, Map<String, Object>> filed = new LinkedHashMap<>();
        documents.latest(row.number()).forEach((form, document) -> filed.put(form, document.content()));
        filed.putAll(instead);
        return filed;
    }

    /** Those that hold. */
    List<Map<String, Object>> honours(CaseRow row) {
        return honours.of(row.number(), row.uscc()).stream().map(VerifiedHonour::honour)
                .map(honour -> Map.<String, Object>of("kind", honour.kind(), "year", honour.year())).toList();
    }

    /** What the application itself says; the honours it claims hold once they are verified. */
    Map<String, Object> ofApplication(CaseRow row, Map<String, Object> application) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("registeredIn", application.get("registeredIn"));
        facts.put("operatesIn", row.countyCode());
        facts.put("uscc", row.uscc());
        for (String declared : List.of("aboveScale", "badCreditRecord", "violations", "financiallySound",
                "secureAndControllable", "organisationMechanism", "talentTeam")) {
            facts.put(declared, yes(application.get(declared)));
        }
        facts.put("employees", application.get("employees"));
        facts.put("revenue", application.get("revenue"));
        facts.put("accidents", accidents(application));
        facts.put("kpiLevel", application.get("kpiLevel"));
        facts.put("scenarios", FactRows.of(application.get("scenarios"), List.of("code", "tier"), List.of("name")));
        facts.put("honours", FactRows.of(application.get("honours"), List.of("kind", "year"), List.of()));
        return facts;
    }

    /** "None" is an answer; "some" without a complete list is not, and neither is no answer: it would pass for none. */
    private static List<Map<String, Object>> accidents(Map<String, Object> application) {
        if ("no".equals(application.get("hasAccidents"))) {
            return List.of();
        }
        List<Map<String, Object>> told = FactRows.of(application.get("accidents"), List.of("kind", "severity"), List.of());
        boolean complete = application.get("accidents") instanceof Collection<?> rows && rows.size() == told.size();
        return "yes".equals(application.get("hasAccidents")) && complete && !told.isEmpty() ? told : null;
    }

    private Map<String, Object> maturity(String editionId, Map<String, Object> document) {
        if (!(document.get("maturityScore") instanceof Number score)) {
            return null;
        }
        return Map.of("level", levels.of(editionId, score.doubleValue()), "score", score, "basis",
                document.get("basis"));
    }

    private static Boolean yes(Object answer) {
        return answer == null ? null : "yes".equals(answer);
    }
}
