package org.tidu.declaration.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidu.casefile.HonourClaim;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.ClaimedHonours;
import org.tidu.form.FormSource;
import org.tidu.term.DeclarationNumber;

/** A reviewer's form offers the honours that the enterprise claims and nobody has verified. */
record UnverifiedHonours(String formId, CaseTable cases, ClaimedHonours honours) implements FormSource {

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        DeclarationNumber number = DeclarationNumber.orNull((String) context.get("declarationNumber"));
        List<Map<String, Object>> rows = Optional.ofNullable(number).flatMap(cases::find).map(this::rows).orElse(List.of());
        return Map.of(HonourList.NAME, rows);
    }

    private List<Map<String, Object>> rows(CaseRow row) {
        return honours.unverified(row).stream().map(UnverifiedHonours::row).toList();
    }

    private static Map<String, Object> row(HonourClaim claim) {
        return Map.of("code", claim.kind(), "year", claim.year(), "title", claim.words());
    }
}
