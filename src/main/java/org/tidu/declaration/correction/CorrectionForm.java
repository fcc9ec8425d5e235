package org.tidu.declaration.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.document.Documents;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.FormSchema;

/**
 * The form in which a correction is made: the application as it stands when something of it was returned, and before it the
 * returned fields of the other documents, each document in a group with its name. Each group is a part of the form, as those of the application are.
 */
final class CorrectionForm {

    private CorrectionForm() {}

    /**
     * @param application the text of its form
     * @param others      the other forms by id
     */
    static String of(String application, Map<String, FormSchema> others, Correction correction) {
        Map<String, Object> form = new LinkedHashMap<>(Canonical.map(application));
        List<Object> components = new ArrayList<>();
        others.forEach((id, other) -> components.add(group(id, other, correction.fields())));
        if (correction.forms().contains(Documents.APPLICATION)) {
            components.addAll((List<?>) form.get("components"));
        }
        form.put("components", components);
        return Canonical.json(form);
    }

    private static Map<String, Object> group(String formId, FormSchema form, Set<String> fields) {
        String name = FiledTogether.name(formId);
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", "group");
        group.put("id", "group_" + name);
        group.put("path", name);
        group.put("label", Documents.title(formId));
        group.put("showOutline", true);
        group.put("properties", Map.of("part", "correction-" + name));
        group.put("components", ReturnableFields.of(form)
                .filter(field -> fields.contains(FiledTogether.prefix(formId) + field.address())).map(Component::raw).toList());
        return group;
    }
}
