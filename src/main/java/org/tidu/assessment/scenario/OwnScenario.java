package org.tidu.assessment.scenario;

import java.util.List;
import java.util.Map;

/**
 * A scenario as a jurisdiction's own table has it.
 *
 * @param number      in that table, which need not be the guide's
 * @param name        that table's wording
 * @param segmentName that table's wording of the 环节
 * @param tiers       the columns with a description, ascending; the others show "/"
 */
public record OwnScenario(int number, String name, String segmentName, List<String> tiers) {

    public static OwnScenario of(Map<String, Object> row) {
        List<?> described = (List<?>) row.get("tiers");
        return new OwnScenario(((Number) row.get("number")).intValue(), (String) row.get("name"),
                (String) row.get("segmentName"), Tiers.ASCENDING.stream().filter(described::contains).toList());
    }
}
