package org.tidu.form.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a form and the first names of their fields.
 *
 * @param fields by the name of the part's form; empty for a form in one piece
 */
public record FormSections(Map<String, Set<String>> fields) {

    /** A form in one piece. */
    public static final FormSections NONE = new FormSections(Map.of());

    public static FormSections of(FormSchema form) {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        form.components().stream().filter(component -> component.own("part") != null)
                .forEach(component -> fields.put(component.own("part"), roots(List.of(component)).collect(Collectors.toCollection(LinkedHashSet::new))));
        return new FormSections(fields);
    }

    /** A group without a path writes where it stands. */
    private static Stream<String> roots(List<Component> components) {
        return components.stream().flatMap(component -> component.address().isEmpty() ? roots(component.children())
                : Stream.of(component.address().split("\\.")[0]));
    }

    /** Those of the values that belong to the part; all of them for a form in one piece. */
    public Map<String, Object> part(String section, Map<String, Object> values) {
        if (section.isEmpty()) {
            return values;
        }
        Map<String, Object> part = new LinkedHashMap<>(values);
        part.keySet().retainAll(fields.get(section));
        return part;
    }

    public boolean isInOnePiece() {
        return fields.isEmpty();
    }
}
