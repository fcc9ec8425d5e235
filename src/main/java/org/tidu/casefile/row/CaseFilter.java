package org.tidu.casefile.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an officer looks for among the cases he may see; null means any.
 *
 * @param counties       those whose cases may be seen
 * @param provincialOnly whether only what has reached the province may be seen
 */
public record CaseFilter(Collection<String> counties, boolean provincialOnly, String county, Stage stage, String text) {

    /**
     * The rows that match, at most so many for each county, in the order given. Each county is a walk along an index of
     * its own, whatever else lies around it; a text is looked up first, in all counties at once.
     *
     * @param beyond a further condition, for the rows after a cursor
     */
    String rows(String columns, String beyond, String order, int most) {
        List<String> areas = areas();
        if (areas.isEmpty()) {
            return select(columns, "1 = 0", "", order, most);
        }
        if (text != null) {
            return select(columns, "c.county_code in (" + IntStream.range(0, areas.size())
                    .mapToObj(index -> ":county" + index).collect(Collectors.joining(", ")) + ")", beyond, order, most);
        }
        return IntStream.range(0, areas.size())
                .mapToObj(index -> "(" + select(columns, "c.county_code = :county" + index, beyond, order, most) + ")")
                .collect(Collectors.joining(" union all "));
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> areas = areas();
        IntStream.range(0, areas.size()).forEach(index -> parameters.put("county" + index, areas.get(index)));
        if (stage != null) {
            parameters.put("stage", stage.name());
        }
        if (text != null) {
            parameters.put("text", text);
        }
        return parameters;
    }

    private List<String> areas() {
        return counties.stream().filter(code -> county == null || county.equals(code)).toList();
    }

    private String select(String columns, String where, String beyond, String order, int most) {
        return "select " + columns + " from declaration_case c"
                + (text == null ? "" : " join case_text t on t.number = c.number and holds_text(t.content, lower(:text))")
                + " where " + where
                + (provincialOnly ? " and c.at_province" : "")
                + (stage == null ? "" : " and c.stage = :stage")
                + beyond + order + " fetch first " + most + " rows only";
    }
}
