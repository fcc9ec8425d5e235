package org.tidu.declaration.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a dynamic list as facts: the columns the rules know, and only rows whose needed columns are filled in. */
final class FactRows {

    private FactRows() {}

    static List<Map<String, Object>> of(Object list, List<String> needed, List<String> optional) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object element : list instanceof Collection<?> collection ? collection : List.of()) {
            if (element instanceof Map<?, ?> row && needed.stream().allMatch(key -> row.get(key) != null)) {
                Map<String, Object> fact = new LinkedHashMap<>();
                needed.forEach(key -> fact.put(key, row.get(key)));
                optional.stream().filter(key -> row.get(key) != null).forEach(key -> fact.put(key, row.get(key)));
                rows.add(fact);
            }
        }
        return rows;
    }
}
