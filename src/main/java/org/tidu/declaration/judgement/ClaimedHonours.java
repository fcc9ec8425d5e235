package org.tidu.declaration.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.HonourClaim;
import org.tidu.casefile.HonourClaims;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.OptionLabels;
import org.tidu.roster.Honour;
import org.tidu.roster.VerifiedHonours;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** What an enterprise claims in its application, beside what holds. */
@Component
public class ClaimedHonours implements HonourClaims {

    private final Documents documents;
    private final VerifiedHonours verified;
    private final RoundForms forms;

    ClaimedHonours(Documents documents, VerifiedHonours verified, RoundForms forms) {
        this.documents = documents;
        this.verified = verified;
        this.forms = forms;
    }

    @Override
    public List<HonourClaim> of(CaseRow row) {
        Map<Honour, String> basis = new LinkedHashMap<>();
        verified.of(row.number(), row.uscc()).forEach(one -> basis.put(one.honour(), one.basis()));
        claimed(row.number()).forEach(claim -> basis.putIfAbsent(claim, null));
        if (basis.isEmpty()) {
            return List.of();
        }
        FormSchema form = forms.schema(forms.of(row.roundId()), Documents.APPLICATION);
        List<HonourClaim> claims = new ArrayList<>();
        basis.forEach((honour, from) -> claims.add(
                new HonourClaim(honour.kind(), OptionLabels.label(form, "kind", honour.kind()), honour.year(), from)));
        claims.sort(Comparator.comparing(HonourClaim::year).reversed().thenComparing(HonourClaim::kind));
        return claims;
    }

    /** Those nobody has verified yet. */
    public List<HonourClaim> unverified(CaseRow row) {
        return of(row).stream().filter(claim -> claim.basis() == null).toList();
    }

    private List<Honour> claimed(DeclarationNumber number) {
        Object rows = documents.latest(number, Documents.APPLICATION).map(Document::content).map(content -> content.get("honours"))
                .orElse(null);
        return FactRows.of(rows, List.of("kind", "year"), List.of()).stream()
                .map(row -> new Honour((String) row.get("kind"), ((Number) row.get("year")).intValue())).distinct().toList();
    }
}
