package org.tidu.declaration.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.evidence.correction.ReturnableEvidence;
import org.tidu.form.FormSource;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Rows;
import org.tidu.form.words.RowNames;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/**
 * What a county may name in form {@code review-county} when it returns a case: every field of what was filed, every row of a list, and every
 * file and category of the evidence.
 */
@Component
public class ReturnableItems implements FormSource {

    public static final String NAME = "returnable";

    private final CaseTable cases;
    private final Documents documents;
    private final RoundForms forms;
    private final ReturnableEvidence evidence;

    ReturnableItems(CaseTable cases, Documents documents, RoundForms forms, ReturnableEvidence evidence) {
        this.cases = cases;
        this.documents = documents;
        this.forms = forms;
        this.evidence = evidence;
    }

    @Override
    public String formId() {
        return "review-county";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        DeclarationNumber number = DeclarationNumber.orNull((String) context.get("declarationNumber"));
        return Map.of(NAME, Optional.ofNullable(number).flatMap(cases::find).map(this::options).orElse(List.of()));
    }

    private List<Map<String, String>> options(CaseRow row) {
        FormSet asked = forms.of(row.roundId());
        Map<String, Document> filed = documents.latest(row.number());
        Stream<Map<String, String>> fields = FiledTogether.FORMS.stream().filter(filed::containsKey)
                .flatMap(form -> ReturnableFields.of(forms.schema(asked, form))
                        .flatMap(field -> options(form, field, filed.get(form).content())));
        return Stream.concat(fields, evidence.of(row).stream().map(file -> option(file.path(), file.label()))).toList();
    }

    private static Stream<Map<String, String>> options(String form, org.tidu.form.schema.Component field, Map<String, Object> content) {
        String path = FiledTogether.prefix(form) + field.address();
        String label = Documents.title(form) + " · " + field.label();
        if (!field.isDynamicList()) {
            return Stream.of(option(path, label));
        }
        List<?> rows = Json.listOr(Json.at(content, field.address()), List.of());
        return Stream.concat(Stream.of(option(path, label + "（整个列表）")), IntStream.range(0, rows.size())
                .mapToObj(index -> option(path + "[" + index + "]", label + " " + RowNames.of(field, Rows.at(rows, index), index))));
    }

    private static Map<String, String> option(String path, String label) {
        return Map.of("value", path, "label", label);
    }
}
