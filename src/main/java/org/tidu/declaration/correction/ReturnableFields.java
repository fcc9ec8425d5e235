package org.tidu.declaration.correction;

import java.util.Set;
import java.util.stream.Stream;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.FormSchema;

/** The fields of a document that an officer may send back, in the order of its form. */
final class ReturnableFields {

    /** The number of the case, the office that handles it and the name it goes by come from these: no correction changes them. */
    private static final Set<String> FIXED = Set.of("countyCode", "factoryName");

    private ReturnableFields() {}

    static Stream<Component> of(FormSchema form) {
        return of(form.components().stream());
    }

    private static Stream<Component> of(Stream<Component> components) {
        return components.flatMap(component -> component.isKeyed() || component.isDynamicList()
                ? Stream.of(component).filter(ReturnableFields::isTheFirms) : of(component.children().stream()));
    }

    /** What is only shown, worked out or promised is nothing to mend. */
    private static boolean isTheFirms(Component field) {
        boolean promise = field.type().equals("checkbox") && field.isRequired();
        return !promise && !field.type().equals("expression") && !field.flag("disabled") && field.get("readonly") == null
                && !FIXED.contains(field.address());
    }
}
