package org.tidu.declaration.submission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidu.form.schema.Json;
import org.tidu.problem.FieldError;

/**
 * What an application says in two places has to agree: equipment and software stand at stations of the same instance (annex 1-2 refers to
 * annex 1-1), and nothing ends before it begins. A form cannot say that of its fields.
 */
final class Consistency {

    private static final List<String> AT_STATIONS = List.of("equipment", "software");
    private static final String BEFORE_BEGIN = "结束日期早于开始日期，请核对";

    private Consistency() {}

    /** @return each field that contradicts another, by its path; values of any type are looked at, none of them throws */
    static List<FieldError> of(Map<String, Object> application) {
        List<FieldError> errors = new ArrayList<>();
        dates(application, "", errors);
        List<?> scenarios = Json.listOr(application.get("scenarios"), List.of());
        for (int index = 0; index < scenarios.size(); index++) {
            Map<?, ?> scenario = Json.objectOr(scenarios.get(index), Map.of());
            String path = "scenarios[" + index + "].";
            dates(scenario, path, errors);
            stations(scenario, path, errors);
        }
        return errors;
    }

    private static void dates(Map<?, ?> of, String path, List<FieldError> errors) {
        // dates of forms are written YYYY-MM-DD, so their order is that of the text
        if (of.get("builtFrom") instanceof String from && of.get("builtTo") instanceof String to && !from.isBlank() && !to.isBlank()
                && to.compareTo(from) < 0) {
            errors.add(new FieldError(path + "builtTo", BEFORE_BEGIN));
        }
    }

    private static void stations(Map<?, ?> scenario, String path, List<FieldError> errors) {
        Set<String> stations = new LinkedHashSet<>();
        Json.listOr(scenario.get("stations"), List.of()).forEach(station -> {
            if (Json.objectOr(station, Map.of()).get("name") instanceof String name && !name.isBlank()) {
                stations.add(name.strip());
            }
        });
        for (String list : AT_STATIONS) {
            List<?> rows = Json.listOr(scenario.get(list), List.of());
            for (int row = 0; row < rows.size(); row++) {
                if (Json.objectOr(rows.get(row), Map.of()).get("station") instanceof String station && !station.isBlank()
                        && !stations.isEmpty() && !stations.contains(station.strip())) {
                    errors.add(new FieldError(path + list + "[" + row + "].station",
                            "「" + station.strip() + "」不是本实例的智能工位，请填写其中之一：" + String.join("、", stations)));
                }
            }
        }
    }
}
