package org.tidu.declaration.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.evidence.correction.EvidenceItem;
import org.tidu.form.FormValidator;
import org.tidu.form.InvalidForm;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** What a returned case may change, and the form in which that is done. */
@Component
public class Corrections {

    public static final String CORRECTION = "userTask_correctApplication";

    /** The report states both, and one follows from the other: who mends one may have to mend the other. */
    private static final Set<String> TOGETHER = Set.of("maturity.maturityScore", "maturity.reportedLevel");

    /** Of the application; a right beginning may need another end. */
    private static final Set<String> PERIOD = Set.of("builtFrom", "builtTo");

    private final Documents documents;
    private final CaseLog log;
    private final RoundForms forms;
    private final FormValidator validator;

    Corrections(Documents documents, CaseLog log, RoundForms forms, FormValidator validator) {
        this.documents = documents;
        this.log = log;
        this.forms = forms;
        this.validator = validator;
    }

    /**
     * The items of the last return, and what the form asks depending on them: who now answers yes has to tell more.
     *
     * @param asked the forms of its round
     */
    public List<ReviewItem> flagged(DeclarationNumber number, FormSet asked) {
        List<ReviewItem> returned = returned(number);
        Set<String> open = returned.stream().map(ReviewItem::field).collect(Collectors.toCollection(HashSet::new));
        List<ReviewItem> all = new ArrayList<>();
        for (ReviewItem item : returned) {
            all.add(item);
            if (EvidenceItem.isOne(item.field())) {
                continue;
            }
            dependent(item.field(), asked).stream().filter(open::add)
                    .forEach(field -> all.add(new ReviewItem(field, "随上一项一并更正")));
        }
        return all;
    }

    /** The documents of which something was returned, as people call them; empty when nobody has said what. */
    public Optional<String> titles(DeclarationNumber number) {
        Set<String> fields = returned(number).stream().map(ReviewItem::field).collect(Collectors.toSet());
        Stream<String> documents = FiledTogether.FORMS.stream()
                .filter(form -> fields.stream().anyMatch(field -> !EvidenceItem.isOne(field) && FiledTogether.formOf(field).equals(form)))
                .map(Documents::title);
        return Stream.concat(documents, fields.stream().filter(EvidenceItem::isOne).limit(1).map(field -> "证明材料"))
                .reduce((one, next) -> one + "、" + next);
    }

    private List<String> dependent(String path, FormSet asked) {
        if (TOGETHER.contains(path)) {
            return TOGETHER.stream().sorted()
                    .filter(field -> ReturnableFields.of(forms.schema(asked, Documents.MATURITY))
                            .anyMatch(known -> field.endsWith("." + known.address())))
                    .toList();
        }
        String form = FiledTogether.formOf(path);
        String prefix = FiledTogether.prefix(form);
        if (PERIOD.contains(path)) {
            return PERIOD.stream().sorted().toList();
        }
        return forms.schema(asked, form).shownBy(path.substring(prefix.length())).stream().map(field -> prefix + field).toList();
    }

    /** What a correction of this case may change. */
    public Correction of(DeclarationNumber number, FormSet asked) {
        Map<Boolean, Set<String>> items = flagged(number, asked).stream().map(ReviewItem::field)
                .collect(Collectors.partitioningBy(EvidenceItem::isOne, Collectors.toSet()));
        return new Correction(FiledTogether.of(documents.latest(number)), items.get(false), !items.get(true).isEmpty());
    }

    /** The text of the form in which it is made. */
    public String form(Correction correction, FormSet asked) {
        Map<String, FormSchema> others = new LinkedHashMap<>();
        correction.forms().stream().filter(form -> !form.equals(Documents.APPLICATION))
                .forEach(form -> others.put(form, forms.schema(asked, form)));
        return CorrectionForm.of(forms.text(asked, Documents.APPLICATION), others, correction);
    }

    /**
     * The documents as a correction that is being written has them, by form.
     *
     * @throws org.tidu.problem.InvalidInput naming below {@code data} what is wrong in a document that is no application: the rules
     *                                       could not read it
     */
    public Map<String, Map<String, Object>> written(DeclarationNumber number, FormSet asked, Map<String, Object> values) {
        Correction correction = of(number, asked);
        List<FieldError> wrong = validator.validate(FormSchema.parse(form(correction, asked)), values, Map.of()).stream()
                .filter(error -> !FiledTogether.formOf(error.path()).equals(Documents.APPLICATION)).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong).asInvalidInput("data");
        }
        return correction.documents(values);
    }

    private List<ReviewItem> returned(DeclarationNumber number) {
        Optional<Review> last = log.reviews(number).stream()
                .filter(Review::returnsItems)
                .reduce((earlier, later) -> later);
        return last.map(Review::items).orElse(List.of());
    }
}
