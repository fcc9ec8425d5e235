package org.tidu.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.form.schema.FormParts;
import org.tidu.support.ProjectForms;

/**
 * Values of a form in which one field is wrong.
 *
 * @param field label of that field
 */
record SpoiltField(String field, Map<String, Object> values) {

    private static final Pattern SHOWN_WHEN = Pattern.compile("=not\\((?:this\\.)?(\\w+) = (\"?)(\\w+)\"?\\)");
    private static final String LONG = "长".repeat(5000);

    /** Each question of the form in each wrong way; questions that depend on another are asked for. */
    static List<SpoiltField> of(String formId) {
        List<SpoiltField> spoilt = new ArrayList<>();
        collect(form(formId).path("components"), null, Map.of(), spoilt);
        return spoilt;
    }

    /** Label of the first question that has to be answered. */
    static String firstRequired(String formId) {
        return firstRequired(form(formId).path("components"));
    }

    private static void collect(JsonNode components, String list, Map<String, Object> around, List<SpoiltField> into) {
        for (JsonNode component : components) {
            Map<String, Object> shown = new LinkedHashMap<>(around);
            Matcher condition = SHOWN_WHEN.matcher(component.at("/conditional/hide").asText());
            if (condition.matches()) {
                shown.put(condition.group(1), condition.group(2).isEmpty()
                        ? (Object) Boolean.valueOf(condition.group(3)) : condition.group(3));
            }
            String type = component.path("type").asText();
            if (type.equals("dynamiclist")) {
                String path = component.path("path").asText();
                add(component, path, List.of("x", 7), list, shown, into);
                // what shows the list stands beside it, not in its rows
                List<SpoiltField> rows = new ArrayList<>();
                collect(component.path("components"), path, Map.of(), rows);
                rows.forEach(row -> {
                    Map<String, Object> values = with(shown, path, row.values().get(path));
                    into.add(new SpoiltField(row.field(), list == null ? values : Map.of(list, List.of(values))));
                });
            } else if (component.has("key") && !component.path("readonly").asBoolean() && !type.equals("expression")) {
                add(component, component.path("key").asText(), wrong(type), list, shown, into);
            } else {
                collect(component.path("components"), list, shown, into);
            }
        }
    }

    private static void add(JsonNode component, String key, List<Object> wrong, String list, Map<String, Object> shown,
            List<SpoiltField> into) {
        for (Object value : wrong) {
            Map<String, Object> values = with(shown, key, value);
            into.add(new SpoiltField(label(component), list == null ? values : Map.of(list, List.of(values))));
        }
    }

    private static List<Object> wrong(String type) {
        return switch (type) {
            case "textfield", "textarea" -> List.of(7, true, List.of("x"), LONG);
            case "number" -> List.of("x", true, List.of(1), 1e300, -1e300);
            case "radio", "select" -> List.of("NO_SUCH_OPTION", 7, List.of("x"));
            case "taglist", "checklist" -> List.of("x", List.of("NO_SUCH_OPTION"), 7);
            case "checkbox" -> List.of("yes", 7);
            case "datetime" -> List.of("tomorrow", 7, "2025-13-45");
            default -> throw new AssertionError("no wrong value known for " + type);
        };
    }

    private static String firstRequired(JsonNode components) {
        for (JsonNode component : components) {
            if (component.at("/validate/required").asBoolean() && isShownAtFirst(component)) {
                return label(component);
            }
            String below = component.path("type").asText().equals("dynamiclist")
                    ? null : firstRequired(component.path("components"));
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static boolean isShownAtFirst(JsonNode component) {
        return !SHOWN_WHEN.matcher(component.at("/conditional/hide").asText()).matches();
    }

    private static String label(JsonNode component) {
        for (String property : List.of("label", "dateLabel", "timeLabel", "key", "path")) {
            String label = component.path(property).asText();
            if (!label.isBlank() && !label.startsWith("=")) {
                return label.strip();
            }
        }
        throw new AssertionError("no label: " + component);
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return changed;
    }

    private static JsonNode form(String formId) {
        try {
            return new ObjectMapper().readTree(FormParts.joined(ProjectForms.text(formId), ProjectForms::text));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
