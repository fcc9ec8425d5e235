package org.tidu.paper.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;

/** A choice as paper shows it: every option with a box, the chosen one filled (□中央企业　■民营企业). */
final class Choices {

    private static final Set<String> ONE_OF = Set.of("radio", "select");
    private static final int MOST = 6;
    private static final int LONGEST = 60;

    private Choices() {}

    /** Whether its options are few and short enough to be printed all. */
    static boolean isPrinted(Component field) {
        List<?> options = Json.listOr(field.get("values"), List.of());
        return ONE_OF.contains(field.type()) && !options.isEmpty() && options.size() <= MOST
                && options.stream().mapToInt(option -> label(option).length()).sum() <= LONGEST;
    }

    static String of(Component field, @Nullable Object value) {
        return Json.listOr(field.get("values"), List.of()).stream()
                .map(option -> box(!Json.isMissing(value) && Json.same(((Map<?, ?>) option).get("value"), value)) + label(option))
                .collect(Collectors.joining("　"));
    }

    static String box(boolean chosen) {
        return chosen ? "■" : "□";
    }

    private static String label(Object option) {
        return option instanceof Map<?, ?> labelled ? String.valueOf(labelled.get("label")) : "";
    }
}
