package org.tidu.form.words;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;

/** The value of a field as a person reads it in its form: options by their labels, numbers with their unit. */
public final class FieldWords {

    private FieldWords() {}

    /** Null where nothing was entered. */
    @Nullable
    public static String of(Component field, @Nullable Object value) {
        if (Json.isMissing(value)) {
            return null;
        }
        if (value instanceof List<?> chosen) {
            return chosen.stream().map(one -> option(field, one)).collect(Collectors.joining("、"));
        }
        if (value instanceof Boolean ticked) {
            return ticked ? "是" : "否";
        }
        return Stream.of(adorner(field, "prefixAdorner"), option(field, value), adorner(field, "suffixAdorner"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The same without its unit: for a column that names it in its head. Empty where nothing was entered. */
    public static String bare(Component field, @Nullable Object value) {
        return Json.isMissing(value) ? "" : value instanceof List<?> || value instanceof Boolean ? of(field, value) : option(field, value);
    }

    /** What stands behind the value: 万元, %. Empty where the form names none. */
    public static String unit(Component field) {
        return adorner(field, "suffixAdorner");
    }

    /** A row in one line, field by field; what was left empty is left out. */
    public static String ofRow(Component list, Map<?, ?> row) {
        return list.children().stream().filter(Component::isKeyed)
                .map(field -> {
                    String words = of(field, row.get(field.address()));
                    return words == null ? null : field.label() + "：" + words;
                })
                .filter(Objects::nonNull).collect(Collectors.joining("；"));
    }

    private static String option(Component field, Object value) {
        return Json.listOr(field.get("values"), List.of()).stream()
                .filter(option -> option instanceof Map<?, ?> labelled && Json.same(labelled.get("value"), value))
                .map(option -> String.valueOf(((Map<?, ?>) option).get("label")))
                .findFirst().orElseGet(() -> plain(value));
    }

    private static String plain(Object value) {
        return value instanceof Number ? Json.number(value).stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    private static String adorner(Component field, String side) {
        Object adorner = Json.objectOr(field.get("appearance"), Map.of()).get(side);
        return adorner instanceof String text ? text.strip() : "";
    }
}
