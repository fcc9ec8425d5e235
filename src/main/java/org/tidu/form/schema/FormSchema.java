package org.tidu.form.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form (form-js, schema version 16), parsed once and shared. */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> raw;
    private final List<Component> components;
    private final Shape.ObjectShape shape;
    private final Set<String> reads;
    private final Set<String> shownInTexts;

    private FormSchema(Map<String, Object> raw) {
        this.raw = raw;
        this.components = Component.listOf(raw.get("components"));
        this.shape = ShapeBuilder.shapeOf(components);
        this.reads = FormNames.read(components);
        this.shownInTexts = FormNames.inMarkup(components);
    }

    /**
     * Reads the text of a {@code .form} file.
     *
     * @throws IllegalArgumentException when it is not a JSON object
     */
    public static FormSchema parse(String json) {
        try {
            Map<String, Object> raw = JSON.readValue(json, new TypeReference<>() {});
            if (raw == null) {
                throw new IllegalArgumentException("a form must be a JSON object");
            }
            return new FormSchema(raw);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the form is not valid JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    public String id() {
        return String.valueOf(raw.get("id"));
    }

    /** Fields that are shown or hidden by what this field holds: where it changes, they have to be open too. */
    public Set<String> shownBy(String field) {
        Pattern name = Pattern.compile("(?<![\\w.])" + Pattern.quote(field) + "(?!\\w)");
        return all(components)
                .filter(component -> component.hide() != null && name.matcher(component.hide()).find())
                .map(Component::address)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All data the form reads, by its first name: its fields, and what its expressions, templates and choices speak of. */
    public Set<String> reads() {
        return reads;
    }

    /** Those of them that its texts show, as Markdown or HTML. */
    public Set<String> showsInTexts() {
        return shownInTexts;
    }

    /** Rows of lists apart: what is in them comes and goes with the list. */
    private static Stream<Component> all(List<Component> components) {
        return components.stream().flatMap(component -> component.isDynamicList() ? Stream.of(component)
                : Stream.concat(Stream.of(component), all(component.children())));
    }

    public Object property(String name) {
        return raw.get(name);
    }

    public List<Component> components() {
        return components;
    }

    /** The data the form may carry. */
    public Shape.ObjectShape shape() {
        return shape;
    }
}
