package org.tidu.form.schema;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One component of a form as the schema has it; anything the schema leaves out reads as absent. What is asked for each value
 * of each submission is taken out of the schema once.
 */
public final class Component {

    /** Components that carry a value under their key. */
    private static final Set<String> KEYED = Set.of("textfield", "textarea", "number", "datetime", "expression",
            "checkbox", "checklist", "radio", "select", "taglist");

    private final Map<?, ?> raw;
    private final List<Component> children;
    private final List<Object> options;
    private final String type;
    private final Map<?, ?> rules;
    private final Map<?, ?> own;
    private final Map<String, BigDecimal> limits = new HashMap<>();
    private final boolean keyed;
    private final boolean disabled;
    private final boolean required;
    private final boolean asText;
    private final Object readonly;
    private final int minRows;

    private Component(Map<?, ?> raw) {
        this.raw = raw;
        children = listOf(raw.get("components"));
        options = optionsOf(raw.get("values"));
        type = String.valueOf(raw.get("type"));
        rules = Json.objectOr(raw.get("validate"), Map.of());
        own = Json.objectOr(raw.get("properties"), Map.of());
        rules.forEach((name, limit) -> limits.put(String.valueOf(name), Json.number(limit)));
        keyed = KEYED.contains(type);
        disabled = flag("disabled");
        required = Boolean.TRUE.equals(rules.get("required"));
        asText = flag("serializeToString");
        readonly = raw.get("readonly");
        minRows = own.get("minRows") instanceof String rows && rows.matches("\\d{1,3}") ? Integer.parseInt(rows) : 0;
    }

    static Component of(Map<?, ?> raw) {
        return new Component(raw);
    }

    /** The values of choices, each with a label or bare. */
    public static List<Object> optionsOf(Object choices) {
        return Json.listOr(choices, List.of()).stream()
                .flatMap(choice -> Stream.<Object>ofNullable(choice instanceof Map<?, ?> labelled ? labelled.get("value") : choice)).toList();
    }

    static List<Component> listOf(Object components) {
        if (!(components instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .filter(Map.class::isInstance)
                .map(component -> of((Map<?, ?>) component))
                .toList();
    }

    public Map<?, ?> raw() {
        return raw;
    }

    public List<Component> children() {
        return children;
    }

    /** Values of the choices the schema itself lists. */
    public List<Object> options() {
        return options;
    }

    public String type() {
        return type;
    }

    public boolean isKeyed() {
        return keyed;
    }

    public boolean isDynamicList() {
        return "dynamiclist".equals(type);
    }

    public boolean isComputed() {
        return "expression".equals(type);
    }

    /** Where its value stands below its parent: the key of a field, the path of a group or list, or nothing. */
    public String address() {
        String address = text(keyed ? "key" : "path");
        return address == null ? "" : address;
    }

    public String text(String property) {
        return raw.get(property) instanceof String text && !text.isBlank() ? text : null;
    }

    public Object get(String property) {
        return raw.get(property);
    }

    public boolean flag(String property) {
        return Boolean.TRUE.equals(raw.get(property));
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** True, FEEL behind an equals sign, or whatever the schema says instead; null where it says nothing. */
    public Object readonly() {
        return readonly;
    }

    /** A number that is carried as text. */
    public boolean isNumberAsText() {
        return asText;
    }

    /** A property of {@code validate}: a constant, or FEEL behind an equals sign. */
    public Object rule(String property) {
        return rules.get(property);
    }

    /** A property of {@code validate} that is a plain number; null for anything else. */
    public BigDecimal limit(String property) {
        return limits.get(property);
    }

    /** One of the form's own properties; null where it has none of that name. */
    public String own(String property) {
        return own.get(property) instanceof String text && !text.isBlank() ? text : null;
    }

    /** Rows a list needs where it is asked at all: the form's own property {@code minRows}, 0 where it has none. */
    public int minRows() {
        return minRows;
    }

    /** A day after today is refused: the form's own property {@code disallowFutureDates}, which form-js does not know. */
    public boolean disallowsFutureDates() {
        return "true".equals(own.get("disallowFutureDates"));
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether its own condition hides it here; what the groups around it say is not asked. */
    public boolean isHidden(Scope scope) {
        return hide() != null && Feel.SHARED.isTrue(hide(), scope);
    }

    /** FEEL that hides it, or null. */
    String hide() {
        return raw.get("conditional") instanceof Map<?, ?> conditional
                        && conditional.get("hide") instanceof String condition
                        && Feel.isExpression(condition)
                ? condition
                : null;
    }

    /** What a person sees as its name, with units; the address where it has none. */
    public String label() {
        for (String property : List.of("label", "dateLabel", "timeLabel")) {
            String label = text(property);
            if (label != null && !Feel.isExpression(label)) {
                return label.strip();
            }
        }
        return address();
    }
}
