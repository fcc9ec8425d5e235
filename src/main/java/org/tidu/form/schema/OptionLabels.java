package org.tidu.form.schema;

import java.util.List;
import java.util.Map;

/** The words a person sees for a stored value: the label of the option in the form. */
public final class OptionLabels {

    private OptionLabels() {}

    /** The label of this value of the field, or the value itself when the form has no such option. */
    public static String label(FormSchema schema, String field, Object value) {
        return label(schema, field, value, Map.of());
    }

    /** @param context the variables in which options stand that the form takes by key */
    public static String label(FormSchema schema, String field, Object value, Map<String, Object> context) {
        return search(schema.property("components"), field, value, context);
    }

    private static String search(Object components, String field, Object value, Map<String, Object> context) {
        for (Object element : components instanceof List<?> list ? list : List.of()) {
            if (element instanceof Map<?, ?> component) {
                if (field.equals(component.get("key"))) {
                    Object key = component.get("valuesKey");
                    return option(key == null ? component.get("values") : context.get(key), value);
                }
                String inside = search(component.get("components"), field, value, context);
                if (!inside.equals(String.valueOf(value))) {
                    return inside;
                }
            }
        }
        return String.valueOf(value);
    }

    private static String option(Object options, Object value) {
        for (Object element : options instanceof List<?> list ? list : List.of()) {
            if (element instanceof Map<?, ?> option && String.valueOf(option.get("value")).equals(value)) {
                return String.valueOf(option.get("label"));
            }
        }
        return String.valueOf(value);
    }
}
