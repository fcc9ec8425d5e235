package org.tidu.form.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of data a form speaks of: in its fields, in FEEL behind an equals sign, in templates {@code {{…}}}. */
final class FormNames {

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern SURROUNDINGS = Pattern.compile("(?<![\\w.])_?(?:this|parent)_?\\.");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\w.])[\\p{L}_]\\w*", Pattern.UNICODE_CHARACTER_CLASS);
    /** Components whose text is Markdown or HTML. */
    private static final Set<String> MARKUP = Set.of("text", "html");

    private FormNames() {}

    static Set<String> read(List<Component> components) {
        Set<String> names = new LinkedHashSet<>();
        own(components, names);
        everywhere(components).forEach(component -> component.raw().forEach((property, value) -> {
            if ("valuesKey".equals(property)) {
                names.add(String.valueOf(value).split("\\.")[0]);
            } else if (!"components".equals(property)) {
                names.addAll(inExpressions(value));
            }
        }));
        return names;
    }

    static Set<String> inMarkup(List<Component> components) {
        Set<String> names = new LinkedHashSet<>();
        everywhere(components).filter(component -> MARKUP.contains(component.type()))
                .forEach(component -> Stream.of("text", "content")
                        .forEach(property -> names.addAll(inExpressions(component.get(property)))));
        return names;
    }

    /** Rows of a list are read with the list. */
    private static void own(List<Component> components, Set<String> names) {
        for (Component component : components) {
            if (component.address().isEmpty()) {
                own(component.children(), names);
            } else {
                names.add(component.address().split("\\.")[0]);
            }
        }
    }

    private static Stream<Component> everywhere(List<Component> components) {
        return components.stream()
                .flatMap(component -> Stream.concat(Stream.of(component), everywhere(component.children())));
    }

    private static Set<String> inExpressions(Object value) {
        Set<String> names = new LinkedHashSet<>();
        if (value instanceof Map<?, ?> nested) {
            nested.values().forEach(below -> names.addAll(inExpressions(below)));
        } else if (value instanceof List<?> list) {
            list.forEach(below -> names.addAll(inExpressions(below)));
        } else if (Feel.isExpression(value)) {
            names.addAll(inFeel(((String) value).substring(1)));
        } else if (value instanceof String text) {
            TEMPLATE.matcher(text).results().forEach(template -> names.addAll(inFeel(template.group(1))));
        }
        return names;
    }

    private static List<String> inFeel(String expression) {
        String names = SURROUNDINGS.matcher(LITERAL.matcher(expression).replaceAll("\"\"")).replaceAll(" ");
        return NAME.matcher(names).results().map(MatchResult::group).toList();
    }
}
