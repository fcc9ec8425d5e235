package org.tidu.form.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One component of a form as the schema has it; anything the schema leaves out reads as absent.
 *
 * @param options values of the choices the schema itself lists
 */
public record Component(Map<?, ?> raw, List<Component> children, List<Object> options) {

    /** Components that carry a value under their key. */
    private static final Set<String> KEYED = Set.of("textfield", "textarea", "number", "datetime", "expression",
            "checkbox", "checklist", "radio", "select", "taglist");

    static Component of(Map<?, ?> raw) {
        return new Component(raw, listOf(raw.get("components")), optionsOf(raw.get("values")));
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

    public String type() {
        return String.valueOf(raw.get("type"));
    }

    public boolean isKeyed() {
        return KEYED.contains(type());
    }

    public boolean isDynamicList() {
        return "dynamiclist".equals(type());
    }

    /** Where its value stands below its parent: the key of a field, the path of a group or list, or nothing. */
    public String address() {
        String address = text(isKeyed() ? "key" : "path");
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

    /** A property of {@code validate}: a constant, or FEEL behind an equals sign. */
    public Object rule(String property) {
        return raw.get("validate") instanceof Map<?, ?> rules ? rules.get(property) : null;
    }

    /** One of the form's own properties; null where it has none of that name. */
    public String own(String property) {
        return raw.get("properties") instanceof Map<?, ?> own && own.get(property) instanceof String text && !text.isBlank()
                ? text : null;
    }

    /** Rows a list needs where it is asked at all: the form's own property {@code minRows}, 0 where it has none. */
    public int minRows() {
        return raw.get("properties") instanceof Map<?, ?> own && own.get("minRows") instanceof String rows
                && rows.matches("\\d{1,3}") ? Integer.parseInt(rows) : 0;
    }

    /** A day after today is refused: the form's own property {@code disallowFutureDates}, which form-js does not know. */
    public boolean disallowsFutureDates() {
        return raw.get("properties") instanceof Map<?, ?> own && "true".equals(own.get("disallowFutureDates"));
    }

    public boolean isRequired() {
        return Boolean.TRUE.equals(rule("required"));
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
