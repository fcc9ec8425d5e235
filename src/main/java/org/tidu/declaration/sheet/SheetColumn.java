package org.tidu.declaration.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.words.FieldWords;

/**
 * A column that holds one field of each row.
 *
 * @param steps where its value stands in a row
 * @param title label of the field with its unit; no two columns of a sheet have the same
 */
record SheetColumn(Component field, List<String> steps, String title) {

    static String title(Component field) {
        String unit = FieldWords.unit(field);
        return unit.isEmpty() ? field.label() : field.label() + "（" + unit + "）";
    }

    Object valueIn(Map<?, ?> row) {
        return Json.at(row, String.join(".", steps));
    }

    void put(Object value, Map<String, Object> row) {
        Map<String, Object> at = row;
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = below(at, step);
        }
        at.put(steps.get(steps.size() - 1), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Map<String, Object> row, String step) {
        return (Map<String, Object>) row.computeIfAbsent(step, any -> new LinkedHashMap<String, Object>());
    }
}
