package org.tidu.declaration.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;

/**
 * The documents of a case as one object, as a correction is made in one form: the fields of the application as they are, those
 * of the other documents below a name of their own, {@code start.contactName}.
 */
public final class FiledTogether {

    /** In the order of the procedure; the application comes last. */
    static final List<String> FORMS = List.of(Documents.START, Documents.MATURITY, Documents.APPLICATION);

    private static final Map<String, String> NAMES = Map.of(Documents.START, "start", Documents.MATURITY, "maturity");

    private FiledTogether() {}

    /** What the fields of this document stand below; empty for the application. */
    static String name(String formId) {
        return NAMES.getOrDefault(formId, "");
    }

    /** What the paths of its fields begin with. */
    public static String prefix(String formId) {
        return name(formId).isEmpty() ? "" : name(formId) + ".";
    }

    /** The document that a path is in. */
    static String formOf(String path) {
        return FORMS.stream().filter(form -> path.startsWith(prefix(form))).findFirst().orElseThrow();
    }

    static Map<String, Object> of(Map<String, Document> filed) {
        Map<String, Object> together = new LinkedHashMap<>();
        for (String form : FORMS) {
            Map<String, Object> content = filed.containsKey(form) ? filed.get(form).content() : Map.of();
            if (name(form).isEmpty()) {
                together.putAll(content);
            } else {
                together.put(name(form), content);
            }
        }
        return together;
    }

    /** The content of one of them. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> together, String formId) {
        if (!name(formId).isEmpty()) {
            return (Map<String, Object>) together.getOrDefault(name(formId), Map.of());
        }
        Map<String, Object> application = new LinkedHashMap<>(together);
        application.keySet().removeAll(NAMES.values());
        return application;
    }
}
