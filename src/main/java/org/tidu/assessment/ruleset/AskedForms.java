package org.tidu.assessment.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a rule set asks an enterprise for, and how.
 *
 * @param forms   ids of forms by the documents they ask for, where they bear another name
 * @param results the table by which results are asked about
 * @param paper   the template the application is printed on
 */
public record AskedForms(Map<String, String> forms, String results, String paper) {

    private static final Map<String, String> DOCUMENTS = Map.of("start", "declaration-start", "maturity", "maturity-self-evaluation",
            "application", "application");
    private static final String RESULTS = "application-results";
    private static final String PAPER = "application";

    /** The column of the table that names the form of a document. */
    public static String column(String document) {
        return DOCUMENTS.entrySet().stream().filter(one -> one.getValue().equals(document)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    /** Documents by the columns that name their forms; each is asked by the form of its own name where nothing is named. */
    public static Map<String, String> documents() {
        return DOCUMENTS;
    }

    /** Of a row of {@code <rule set>-forms}; what is left empty is what all ask. */
    static AskedForms of(Map<String, Object> row) {
        Map<String, String> forms = new LinkedHashMap<>();
        DOCUMENTS.forEach((column, document) -> {
            if (row.get(column) instanceof String form && !form.isBlank() && !form.equals(document)) {
                forms.put(document, form);
            }
        });
        return new AskedForms(Map.copyOf(forms), text(row.get("results"), RESULTS), text(row.get("paper"), PAPER));
    }

    private static String text(Object said, String otherwise) {
        return said instanceof String text && !text.isBlank() ? text : otherwise;
    }
}
