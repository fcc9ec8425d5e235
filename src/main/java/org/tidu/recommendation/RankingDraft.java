package org.tidu.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidu.casefile.row.CaseRow;
import org.tidu.term.DeclarationNumber;

/**
 * An order of candidates that nobody has signed yet.
 *
 * @param version 0 when nothing was saved; grows with each saving
 * @param rows    in the order of priority; those that are not recommended stand anywhere
 */
record RankingDraft(int version, Instant savedAt, String savedBy, List<Row> rows) {

    static final RankingDraft NONE = new RankingDraft(0, null, null, List.of());

    record Row(DeclarationNumber number, boolean recommended, String remark) {}

    /** @param rank null when it is not recommended, or has no place in the draft yet */
    record Place(CaseRow candidate, boolean recommended, Integer rank, String remark) {}

    /** The candidates of now: first as the draft has them, then those that came since, without a rank. */
    List<Place> ranked(List<CaseRow> candidates) {
        Map<DeclarationNumber, CaseRow> left = candidates.stream().collect(Collectors.toMap(CaseRow::number, Function.identity()));
        List<Place> places = new ArrayList<>();
        int rank = 0;
        for (Row row : rows) {
            CaseRow candidate = left.remove(row.number());
            if (candidate != null) {
                places.add(new Place(candidate, row.recommended(), row.recommended() ? ++rank : null, row.remark()));
            }
        }
        candidates.stream().filter(candidate -> left.containsKey(candidate.number()))
                .forEach(candidate -> places.add(new Place(candidate, true, null, null)));
        return places;
    }
}
