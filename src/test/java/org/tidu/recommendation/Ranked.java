package org.tidu.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.term.DeclarationNumber;

/** Fills in a ranking form as it was shown. */
final class Ranked {

    private final Map<String, Object> shown;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    @SuppressWarnings("unchecked")
    Ranked(Map<String, Object> shown) {
        this.shown = shown;
        ((List<Map<String, Object>>) shown.get("ranking")).forEach(row -> rows.add(new LinkedHashMap<>(row)));
    }

    Ranked recommend(DeclarationNumber number, int rank) {
        row(number).putAll(Map.of("recommend", true, "rank", rank));
        return this;
    }

    Ranked refuse(DeclarationNumber number, String remark) {
        row(number).putAll(Map.of("recommend", false, "remark", remark));
        return this;
    }

    Map<String, Object> values() {
        List<?> versions = (List<?>) shown.get("rankingVersions");
        return Map.of("ranking", rows, "rankingVersion", ((Map<?, ?>) versions.get(0)).get("value"));
    }

    List<Object> numbers() {
        return rows.stream().map(row -> row.get("number")).toList();
    }

    private Map<String, Object> row(DeclarationNumber number) {
        return rows.stream().filter(row -> number.value().equals(row.get("number"))).findFirst().orElseThrow();
    }
}
