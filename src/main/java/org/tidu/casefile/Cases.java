package org.tidu.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** What other modules may know of cases and add to them. */
@Component
public class Cases {

    private final CaseTable cases;
    private final Documents documents;
    private final CaseLog log;

    Cases(CaseTable cases, Documents documents, CaseLog log) {
        this.cases = cases;
        this.documents = documents;
        this.log = log;
    }

    public Optional<CaseRow> find(DeclarationNumber number) {
        return cases.find(number);
    }

    /**
     * The cases of a round that stand at one of these stages and are not decided, by number.
     *
     * @param countyCode null for all counties
     */
    public List<CaseRow> undecided(RoundId roundId, String countyCode, Set<Stage> stages) {
        return cases.undecided(roundId, countyCode, stages);
    }

    /** Whether any case of a round stands at this stage and is not decided; {@code countyCode} null for all counties. */
    public boolean anyUndecided(RoundId roundId, String countyCode, Stage stage) {
        return cases.anyUndecided(roundId, countyCode, stage);
    }

    /** How many cases of each round are not decided; none of a round without. */
    public Map<RoundId, Integer> undecided(Collection<RoundId> roundIds) {
        return cases.undecided(roundIds);
    }

    /** The application as last handed in; empty when none was. */
    public Map<String, Object> document(DeclarationNumber number) {
        return documents.latest(number, Documents.APPLICATION).map(Document::content).orElse(Map.of());
    }

    /** What was filed to start the declaration: contact, address, industry; empty when nothing was. */
    public Map<String, Object> startDocument(DeclarationNumber number) {
        return documents.latest(number, Documents.START).map(Document::content).orElse(Map.of());
    }

    /** Adds a line to the history of the case. */
    public void log(DeclarationNumber number, String who, String what, String detail) {
        log.event(number, who, what, detail);
    }

    /** Records what an officer decided; who acts now is the reviewer. */
    public void review(DeclarationNumber number, String step, String decision, String decisionText, String reason,
            List<ReviewItem> items) {
        log.review(number, step, decision, decisionText, reason, items);
    }

    public List<Review> reviews(DeclarationNumber number) {
        return log.reviews(number);
    }
}
