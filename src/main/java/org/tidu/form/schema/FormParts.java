package org.tidu.form.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A form in several files: a group at the top whose property {@code part} names a form shows what that form holds, as if it stood
 * there. The data of all parts are one object; parts have no parts.
 */
public final class FormParts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PART = "part";

    private FormParts() {}

    /**
     * @param form  the text of a form
     * @param texts the text of the form with this id, of the same edition
     * @return the text of the whole form; the same text where it has no parts
     * @throws IllegalArgumentException when one of the forms is no JSON
     */
    public static String joined(String form, UnaryOperator<String> texts) {
        if (!form.contains('"' + PART + '"')) {
            return form;
        }
        JsonNode whole = read(form);
        for (JsonNode component : whole.path("components")) {
            String part = part(component);
            if (part != null) {
                ((ObjectNode) component).set("components", read(texts.apply(part)).path("components"));
            }
        }
        return whole.toString();
    }

    /** The forms this one is made of; none of most. */
    public static List<String> of(String form) {
        List<String> parts = new ArrayList<>();
        read(form).path("components").forEach(component -> {
            if (part(component) != null) {
                parts.add(part(component));
            }
        });
        return parts;
    }

    private static String part(JsonNode component) {
        boolean group = component.path("type").asText().equals("group") && component.path("components") instanceof ArrayNode;
        return group ? component.path("properties").path(PART).asText(null) : null;
    }

    private static JsonNode read(String form) {
        try {
            return JSON.readTree(form);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the form is not valid JSON: " + broken.getOriginalMessage(), broken);
        }
    }
}
