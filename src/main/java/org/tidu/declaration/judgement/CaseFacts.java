package org.tidu.declaration.judgement;

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
import org.tidu.term.EditionId;

/** The facts the rules ask for, put together from what the enterprise handed in and what the rosters say. */
@Component
class CaseFacts {

    private final Documents documents;
    private final RosterLookUp rosters;
    private final VerifiedHonours honours;
    private final MaturityLevels levels;
    private final FormFacts forms;

    CaseFacts(Documents documents, RosterLookUp rosters, VerifiedHonours honours, MaturityLevels levels, FormFacts forms) {
        this.documents = documents;
        this.rosters = rosters;
        this.honours = honours;
        this.levels = levels;
        this.forms = forms;
    }

    /**
     * Rows that are not filled in yet are left out, so that an unfinished application can be judged too.
     *
     * @param filed the content of what was handed in last, by form
     * @param open  what is being verified: nothing is known of it yet
     */
    Map<String, Object> of(EditionId editionId, CaseRow row, Map<String, Map<String, Object>> filed, Set<Verification> open) {
        Map<String, Object> facts = ofApplication(editionId, row, filed.getOrDefault(Documents.APPLICATION, Map.of()));
        facts.putAll(forms.of(editionId, Documents.START, filed.getOrDefault(Documents.START, Map.of())));
        facts.putAll(rosters.facts(row.number(), row.uscc()));
        facts.put("honours", honours(row));
        facts.put("maturity", maturity(editionId, filed.getOrDefault(Documents.MATURITY, Map.of())));
        open.forEach(one -> facts.remove(one.fact()));
        return facts;
    }

    Map<String, Object> of(EditionId editionId, CaseRow row, Map<String, Map<String, Object>> filed) {
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
    Map<String, Object> ofApplication(EditionId editionId, CaseRow row, Map<String, Object> application) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("operatesIn", row.countyCode());
        facts.put("uscc", row.uscc().value());
        facts.putAll(forms.of(editionId, Documents.APPLICATION, application));
        return facts;
    }

    private Map<String, Object> maturity(EditionId editionId, Map<String, Object> document) {
        if (!(document.get("maturityScore") instanceof Number score)) {
            return null;
        }
        return Map.of("level", levels.of(editionId, score.doubleValue()), "score", score, "basis",
                document.get("basis"));
    }
}
