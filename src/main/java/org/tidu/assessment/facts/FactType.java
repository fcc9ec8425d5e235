package org.tidu.assessment.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tidu.problem.FieldErrors;

/** How one kind of fact is read, and how the description of the API puts it (as JSON Schema). */
public final class FactType {

    private final Map<String, Object> schema;
    private final Reader reader;

    private FactType(Map<String, Object> schema, Reader reader) {
        this.schema = schema;
        this.reader = reader;
    }

    @FunctionalInterface
    interface Reader {
        public Object read(Object given, String path, FieldErrors errors);
    }

    /** The value as the rules see it; null, and noted among the errors, when it is not of this type. */
    public Object read(Object given, String path, FieldErrors errors) {
        return reader.read(given, path, errors);
    }

    public Map<String, Object> schema() {
        return schema;
    }

    public FactType described(String description) {
        Map<String, Object> said = new LinkedHashMap<>(schema);
        said.put("description", description);
        return new FactType(said, reader);
    }

    /** Refuses what the check complains of, besides what this type refuses. */
    public FactType checked(Function<Object, Optional<String>> check) {
        return new FactType(schema, (given, path, errors) -> {
            Object value = read(given, path, errors);
            Optional<String> problem = value == null ? Optional.empty() : check.apply(value);
            problem.ifPresent(message -> errors.add(path, message));
            return problem.isPresent() ? null : value;
        });
    }

    /** Texts are put into this form before they are read; anything else is read as it is. */
    FactType normalised(UnaryOperator<String> form) {
        return new FactType(schema, (given, path, errors) ->
                read(given instanceof String text ? form.apply(text) : given, path, errors));
    }

    static FactType flag() {
        return new FactType(Map.of("type", "boolean"), (given, path, errors) ->
                given instanceof Boolean ? given : wrong(errors, path, "应为 true 或 false"));
    }

    public static FactType oneOf(String... codes) {
        return oneOf(List.of(codes));
    }

    public static FactType oneOf(List<String> codes) {
        String hint = "取值不正确，应为 " + String.join("、", codes) + " 之一";
        return new FactType(Map.of("type", "string", "enum", codes), (given, path, errors) ->
                given instanceof String code && codes.contains(code) ? code : wrong(errors, path, hint));
    }

    public static FactType matching(String pattern, String hint) {
        Pattern form = Pattern.compile(pattern);
        return new FactType(Map.of("type", "string", "pattern", "^(?:" + pattern + ")$"), (given, path, errors) ->
                given instanceof String text && form.matcher(text).matches() ? text : wrong(errors, path, hint));
    }

    public static FactType text(int longest) {
        return new FactType(Map.of("type", "string", "maxLength", longest), (given, path, errors) ->
                given instanceof String text && text.length() <= longest
                        ? text : wrong(errors, path, "应为不超过 " + longest + " 字的文字"));
    }

    static FactType whole(int from, int to) {
        return new FactType(Map.of("type", "integer", "minimum", from, "maximum", to), (given, path, errors) ->
                Numbers.read(given)
                        .filter(number -> number.scale() <= 0 && Numbers.isWithin(number, from, to))
                        .<Object>map(BigDecimal::intValueExact)
                        .orElseGet(() -> wrong(errors, path, "应为 " + from + " 至 " + to + " 的整数")));
    }

    /** A number from 0 to the maximum, exact to {@value Numbers#DECIMALS} decimals. */
    static FactType amount(long max) {
        return new FactType(Map.of("type", "number", "minimum", 0, "maximum", max), (given, path, errors) ->
                Numbers.read(given).filter(number -> Numbers.isWithin(number, 0, max))
                        .map(number -> exact(number, path, errors))
                        .orElseGet(() -> Optional.ofNullable(wrong(errors, path, "应为 0 至 " + max + " 的数值")))
                        .orElse(null));
    }

    private static Optional<Object> exact(BigDecimal number, String path, FieldErrors errors) {
        return Optional.ofNullable(number.scale() <= Numbers.DECIMALS ? number.setScale(Math.max(0, number.scale()))
                : wrong(errors, path, "至多 " + Numbers.DECIMALS + " 位小数，请按实际位数填写"));
    }

    /** @param longest how many elements are taken; what tables have to look through stays within bounds */
    public static FactType listOf(FactType element, int longest) {
        Map<String, Object> schema = Map.of("type", "array", "items", element.schema(), "maxItems", longest);
        return new FactType(schema, (given, path, errors) -> {
            if (!(given instanceof List<?> list)) {
                return wrong(errors, path, "应为列表");
            }
            if (list.size() > longest) {
                return wrong(errors, path, "至多 " + longest + " 项，现有 " + list.size() + " 项");
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                values.add(element.read(list.get(i), path + "[" + i + "]", errors));
            }
            return values;
        });
    }

    /** An object of these fields and no others; a field left out or null is read as null unless required. */
    public static FactType object(Map<String, FactType> fields, String... required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach((name, type) -> properties.put(name, type.schema()));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of(required));
        return new FactType(schema, (given, path, errors) -> {
            if (!(given instanceof Map<?, ?> map)) {
                return wrong(errors, path, "应为对象");
            }
            map.keySet().stream().filter(name -> !fields.containsKey(name))
                    .forEach(name -> wrong(errors, at(path, name), "不认识的字段，请删除"));
            Set.of(required).stream().filter(name -> map.get(name) == null)
                    .forEach(name -> wrong(errors, at(path, name), "必填"));
            Map<String, Object> values = new LinkedHashMap<>();
            fields.forEach((name, type) -> values.put(name,
                    map.get(name) == null ? null : type.read(map.get(name), at(path, name), errors)));
            return values;
        });
    }

    private static String at(String path, Object name) {
        return path.isEmpty() ? String.valueOf(name) : path + "." + name;
    }

    private static Object wrong(FieldErrors errors, String path, String message) {
        errors.add(path, message);
        return null;
    }
}
