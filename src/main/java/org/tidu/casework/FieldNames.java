package org.tidu.casework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidu.casefile.document.Documents;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.FormSchema;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;

/** What the forms call their fields, so that an officer reads the words the enterprise read. */
@org.springframework.stereotype.Component
class FieldNames {

    private static final List<String> FORMS = List.of(Documents.APPLICATION, Documents.START, Documents.MATURITY);
    private static final Pattern ROW = Pattern.compile("\\[(\\d+)]");

    private final RoundForms forms;

    FieldNames(RoundForms forms) {
        this.forms = forms;
    }

    FormSchema form(FormSet asked, String formId) {
        return forms.schema(asked, formId);
    }

    /** 「企业简介」, 「典型场景（第 2 项）」 for {@code scenarios[1].name}; the path itself when no form knows it. */
    String of(FormSet asked, String path) {
        Matcher row = ROW.matcher(path);
        String place = row.find() ? "（第 " + (Integer.parseInt(row.group(1)) + 1) + " 项）" : "";
        String field = path.replaceFirst("^(" + String.join("|", FORMS) + ")[.:/]", "").split("[\\[.]")[0];
        return FORMS.stream().flatMap(form -> label(form(asked, form), field).stream()).findFirst()
                .map(label -> label + place).orElse(path);
    }

    static Optional<String> label(FormSchema form, String field) {
        return all(form.components()).filter(component -> component.address().equals(field)).findFirst()
                .flatMap(component -> Stream.of("label", "dateLabel").map(component::text).filter(text -> text != null).findFirst());
    }

    private static Stream<Component> all(List<Component> components) {
        return components.stream().flatMap(component -> Stream.concat(Stream.of(component), all(component.children())));
    }
}
