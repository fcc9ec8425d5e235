package org.tidu.evidence.correction;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.evidence.category.EvidenceCategories;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceTable;
import org.tidu.evidence.file.FilingTable;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.term.DeclarationNumber;

/** The evidence of cases that were returned item by item: of it, exactly what was returned changes. */
@Component
public class EvidenceCorrections {

    private final CaseLog log;
    private final EvidenceTable files;
    private final FilingTable filings;
    private final EvidenceCategories categories;

    EvidenceCorrections(CaseLog log, EvidenceTable files, FilingTable filings, EvidenceCategories categories) {
        this.log = log;
        this.files = files;
        this.filings = filings;
        this.categories = categories;
    }

    /** Empty while the case is in no correction. */
    public Optional<EvidenceCorrection> of(CaseRow row) {
        return row.stage() == Stage.CORRECTION ? Optional.of(lastReturn(row.number())) : Optional.empty();
    }

    /**
     * What was returned of the evidence and is not there yet.
     *
     * @return by the path of the item that named it; empty when the correction may be handed in
     */
    public List<FieldError> lacking(CaseRow row) {
        return lastReturn(row.number()).lacking(files.of(row.number()), categories.of(row.roundId()));
    }

    /**
     * Within the transaction that takes a correction in, whose case it holds: what had been handed in goes along, with the replacements and
     * additions in the place of what was returned.
     *
     * @throws InvalidInput when one was removed since the correction was checked
     */
    public void handIn(Receipt receipt, CaseRow row) {
        EvidenceCorrection correction = lastReturn(row.number());
        List<EvidenceFile> now = files.of(row.number());
        List<FieldError> lacking = correction.lacking(now, categories.of(row.roundId()));
        if (!lacking.isEmpty()) {
            throw new InvalidInput(lacking);
        }
        filings.freeze(receipt.formId(), receipt.revision(), correction.goesAlong(now));
    }

    /** An administrator may put a case there, and then no officer has said what is to be corrected: nothing is. */
    private EvidenceCorrection lastReturn(DeclarationNumber number) {
        Optional<Review> last = log.reviews(number).stream().filter(Review::returnsItems).reduce((earlier, later) -> later);
        List<EvidenceFile> before = last.map(review -> filings.before(number, review.at().plus(1, ChronoUnit.MICROS)))
                .orElseGet(() -> filings.latest(number));
        Map<String, String> asked = new LinkedHashMap<>();
        last.map(Review::items).orElse(List.of()).stream().filter(item -> EvidenceItem.isOne(item.field()))
                .forEach((ReviewItem item) -> asked.put(item.field(), item.comment()));
        Map<String, String> returned = new LinkedHashMap<>();
        before.stream().filter(file -> asked.containsKey(EvidenceItem.ofFile(file.id())))
                .forEach(file -> returned.put(file.id(), asked.get(EvidenceItem.ofFile(file.id()))));
        Map<String, String> kinds = new LinkedHashMap<>();
        asked.forEach((path, comment) -> EvidenceItem.kind(path).ifPresent(kind -> kinds.put(kind, comment)));
        return new EvidenceCorrection(before, returned, kinds);
    }
}
