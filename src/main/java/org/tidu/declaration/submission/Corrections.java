package org.tidu.declaration.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.engine.edition.EditionForms;
import org.tidu.engine.task.TaskAtHand;
import org.tidu.form.schema.FormSchema;

/** What a returned application may change. */
@Component
public class Corrections {

    public static final String CORRECTION = "userTask_correctApplication";

    private final Documents documents;
    private final CaseLog log;
    private final EditionForms forms;

    Corrections(Documents documents, CaseLog log, EditionForms forms) {
        this.documents = documents;
        this.log = log;
        this.forms = forms;
    }

    /**
     * The items of the last return, and what the form asks depending on them: who now answers yes has to tell more.
     *
     * @param editionId the edition of the case
     */
    public List<ReviewItem> flagged(String number, String editionId) {
        List<ReviewItem> returned = returned(number);
        if (returned.isEmpty()) {
            return returned;
        }
        FormSchema form = forms.of(editionId, Documents.APPLICATION);
        Set<String> open = returned.stream().map(ReviewItem::field).collect(Collectors.toCollection(HashSet::new));
        List<ReviewItem> all = new ArrayList<>();
        for (ReviewItem item : returned) {
            all.add(item);
            form.shownBy(item.field()).stream().filter(open::add)
                    .forEach(field -> all.add(new ReviewItem(field, "随上一项一并更正")));
        }
        return all;
    }

    /** What this task may change; empty when it is no correction. */
    Optional<Correction> of(TaskAtHand task) {
        if (!task.key().equals(CORRECTION)) {
            return Optional.empty();
        }
        Map<String, Object> before = documents.latest(task.businessKey(), Documents.APPLICATION)
                .map(Document::content).orElse(Map.of());
        Set<String> fields = flagged(task.businessKey(), task.editionId()).stream()
                .map(ReviewItem::field).collect(Collectors.toSet());
        return Optional.of(new Correction(before, fields));
    }

    private List<ReviewItem> returned(String number) {
        Optional<Review> last = log.reviews(number).stream()
                .filter(Review::returnsItems)
                .reduce((earlier, later) -> later);
        return last.map(Review::items).orElse(List.of());
    }
}
