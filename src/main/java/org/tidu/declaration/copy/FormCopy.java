package org.tidu.declaration.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.FormSchema;

/**
 * The content of one form, as far as the form that is asked now knows it.
 *
 * @param content what was copied
 * @param dropped what was not, by what the earlier form called it
 * @param figures labels of numbers that were copied: of one year, mostly
 */
record FormCopy(Map<String, Object> content, List<String> dropped, List<String> figures) {

    /** @param dates whether dates are still right: those of another round are not */
    static FormCopy of(FormSchema earlier, FormSchema now, Map<String, Object> content, boolean dates) {
        FormCopy copy = new FormCopy(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        copy.fill(copy.content, "", content, FormFields.of(earlier.components()), FormFields.of(now.components()), dates);
        return copy;
    }

    private void fill(Map<String, Object> target, String place, Map<?, ?> source, FormFields earlier, FormFields now, boolean dates) {
        source.forEach((key, value) -> {
            String name = String.valueOf(key);
            Component field = now.get(name);
            if (value == null || "".equals(value) || field != null && isAskedAnew(field)) {
                return;
            }
            if (field != null && field.isDynamicList() && value instanceof List<?> rows) {
                Component before = earlier.get(name);
                target.put(name, rows(place + field.label() + "·", rows, before == null ? field : before, field, dates));
            } else if (field == null || !fits(field, value) || !dates && "datetime".equals(field.type())) {
                drop(place + earlier.label(name));
            } else {
                target.put(name, value);
                if ("number".equals(field.type()) && place.isEmpty()) {
                    figures.add(field.label());
                }
            }
        });
    }

    private List<Map<String, Object>> rows(String place, List<?> rows, Component earlier, Component now, boolean dates) {
        List<Map<String, Object>> copied = new ArrayList<>();
        for (Object row : rows) {
            if (row instanceof Map<?, ?> cells) {
                Map<String, Object> target = new LinkedHashMap<>();
                fill(target, place, cells, FormFields.of(earlier.children()), FormFields.of(now.children()), dates);
                copied.add(target);
            }
        }
        return copied;
    }

    private void drop(String label) {
        if (!dropped.contains(label)) {
            dropped.add(label);
        }
    }

    /** Read from the account, or promised each time. */
    private static boolean isAskedAnew(Component field) {
        return field.flag("readonly") || "checkbox".equals(field.type()) && field.isRequired();
    }

    /** A choice that is no longer offered is none; so is a value of another kind. */
    private static boolean fits(Component field, Object value) {
        return switch (field.type()) {
            case "number" -> value instanceof Number;
            case "checkbox" -> value instanceof Boolean;
            case "select", "radio" -> !(field.get("values") instanceof List<?> offered) || offered.stream()
                    .anyMatch(option -> option instanceof Map<?, ?> entry && Objects.equals(entry.get("value"), value));
            case "dynamiclist" -> false;
            default -> field.isKeyed() && !(value instanceof Map<?, ?>);
        };
    }
}
