package org.tidu.declaration.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.casefile.row.CaseTable;
import org.tidu.engine.edition.Editions;
import org.tidu.engine.task.Tasks;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.round.Rounds;

/** In a correction only the items the officer returned may change; everything else stays as it was handed in. */
@Component
public class Corrections implements FormRule {

    private static final String TRUTH = "truthCommitment";

    private final Tasks tasks;
    private final Documents documents;
    private final CaseLog log;
    private final CaseTable cases;
    private final Rounds rounds;
    private final Editions editions;

    Corrections(Tasks tasks, Documents documents, CaseLog log, CaseTable cases, Rounds rounds, Editions editions) {
        this.tasks = tasks;
        this.documents = documents;
        this.log = log;
        this.cases = cases;
        this.rounds = rounds;
        this.editions = editions;
    }

    /** The items of the last return, and what the form asks depending on them: who now answers yes has to tell more. */
    public List<ReviewItem> flagged(String number) {
        List<ReviewItem> returned = returned(number);
        if (returned.isEmpty()) {
            return returned;
        }
        FormSchema form = form(number);
        Set<String> open = returned.stream().map(ReviewItem::field).collect(Collectors.toCollection(HashSet::new));
        List<ReviewItem> all = new ArrayList<>();
        for (ReviewItem item : returned) {
            all.add(item);
            form.shownBy(item.field()).stream().filter(open::add)
                    .forEach(field -> all.add(new ReviewItem(field, "随上一项一并更正")));
        }
        return all;
    }

    private FormSchema form(String number) {
        String round = cases.find(number).orElseThrow().roundId();
        return FormSchema.parse(editions.formSchema(rounds.find(round).orElseThrow().editionId(), formId()));
    }

    private List<ReviewItem> returned(String number) {
        Optional<Review> last = log.reviews(number).stream()
                .filter(review -> review.decision().equals("RETURN") && !review.items().isEmpty())
                .reduce((earlier, later) -> later);
        return last.map(Review::items).orElse(List.of());
    }

    /** The application as this submission makes it: in a correction the one before, with what was returned as it is now. */
    Map<String, Object> application(FormInput input) {
        return isCorrection(input) ? merged(input.businessKey(), input.values()) : input.values();
    }

    private Map<String, Object> merged(String number, Map<String, Object> values) {
        Map<String, Object> merged = new LinkedHashMap<>(before(number));
        for (String field : fields(number)) {
            merged.put(field, values.get(field));
        }
        return merged;
    }

    @Override
    public String formId() {
        return Documents.APPLICATION;
    }

    @Override
    public List<FieldError> check(FormInput input) {
        if (!isCorrection(input)) {
            return List.of();
        }
        Map<String, Object> before = before(input.businessKey());
        Set<String> fields = fields(input.businessKey());
        List<FieldError> errors = new ArrayList<>();
        input.values().forEach((key, value) -> {
            if (!fields.contains(key) && !key.equals(TRUTH) && !same(before.get(key), value)) {
                errors.add(new FieldError(key, "该项未要求补正，不能修改，请恢复原内容"));
            }
        });
        return errors;
    }

    private boolean isCorrection(FormInput input) {
        return tasks.find(input.taskId()).filter(task -> task.key().equals(ApplicationForm.CORRECTION)).isPresent();
    }

    private Set<String> fields(String number) {
        return flagged(number).stream().map(ReviewItem::field).collect(Collectors.toSet());
    }

    private Map<String, Object> before(String number) {
        return documents.latest(number, Documents.APPLICATION).map(Document::content).orElse(Map.of());
    }

    /** Numbers may come back as another Java type than they were stored in: JSON decides. */
    private static boolean same(Object before, Object now) {
        return Objects.equals(before, now) || Canonical.json(before).equals(Canonical.json(now));
    }
}
