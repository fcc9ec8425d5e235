package org.tidu.declaration.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.problem.FieldError;

/** The start form handed in again after a refused verification: contact, address and industry may change, factory and county not. */
@Component
class MendedRegistration {

    private static final Map<String, String> FIXED = Map.of("factoryName", "工厂名称", "countyCode", "所在县市区");

    private final Documents documents;

    MendedRegistration(Documents documents) {
        this.documents = documents;
    }

    Map<String, Object> before(CaseRow row) {
        return documents.latest(row.number(), Documents.START).map(Document::content).orElse(Map.of());
    }

    List<FieldError> altered(Map<String, Object> before, Map<String, Object> values) {
        List<FieldError> errors = new ArrayList<>();
        FIXED.forEach((field, label) -> {
            if (before.containsKey(field) && values.containsKey(field) && !Objects.equals(before.get(field), values.get(field))) {
                errors.add(new FieldError(field, "「" + label + "」不能在补办中改动，确需改动的请联系县市区工信部门"));
            }
        });
        return errors;
    }

    Map<String, Object> mended(Map<String, Object> before, Map<String, Object> values) {
        Map<String, Object> content = new LinkedHashMap<>(before);
        content.putAll(values);
        return content;
    }
}
