package org.tidu.casefile.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an officer looks for among the cases he may see; null means any.
 *
 * @param sight which cases may be seen
 */
public record CaseFilter(CaseSight sight, String county, Stage stage, String text) {

    /** How many of the newest cases are looked through for a text before it is looked up. */
    static final int NEWEST = 2000;

    /** Letters of a place, a year, and no whole number yet: {@code ZZ2025A-4302}. */
    private static final Pattern BEGINNING = Pattern.compile("[A-Za-z]{2}\\d{4}([A-Za-z](-\\d*(-\\d{0,3})?)?)?");

    /**
     * The rows that match, at most so many for each county, in the order given. Each county is a walk along an index of
     * its own, whatever else lies around it; a text is looked up first, in all counties at once.
     *
     * @param beyond a further condition, for the rows after a cursor
     */
    String rows(String columns, String beyond, String order, int most) {
        CaseSight seen = seen();
        List<String> areas = seen.anyOf();
        if (text != null || areas.isEmpty()) {
            return select(columns, seen, beyond, order, most);
        }
        return areas.stream().map(area -> "(" + select(columns, seen.of(area), beyond, order, most) + ")")
                .collect(Collectors.joining(" union all "));
    }

    /**
     * The rows that hold the text among the newest of all that may be seen: a text that many cases hold is found there
     * sooner than by looking all of them up.
     */
    String newestRows(String columns, String beyond, String order, int most) {
        String newest = new CaseFilter(sight, county, stage, null).rows("c.*", beyond, order, NEWEST);
        return "select " + columns + " from (select * from (" + newest + ") each_county" + order + " fetch first " + NEWEST
                + " rows only) c join case_text t on t.number = c.number where position(lower(:text) in t.content) > 0"
                + order + " fetch first " + most + " rows only";
    }

    /**
     * The cases of a single county whose number begins with the text, by an index alone; every one of them holds the text. Of the beginning
     * of a number the index of texts knows next to nothing: nearly every number has it. Empty for whoever looks for something else, or elsewhere.
     */
    Optional<String> numbered(int most) {
        CaseSight seen = seen();
        return text != null && BEGINNING.matcher(text).matches() && stage == null && seen.isOneCounty()
                ? Optional.of("select c.number from declaration_case c where " + seen.condition()
                    + " and left(c.number, char_length(:text)) = upper(:text) fetch first " + most + " rows only")
                : Optional.empty();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>(sight.parameters());
        if (stage != null) {
            parameters.put("stage", stage.name());
        }
        if (text != null) {
            parameters.put("text", text);
        }
        return parameters;
    }

    private CaseSight seen() {
        return (county == null ? sight : sight.of(county)).at(stage);
    }

    private String atStage() {
        return stage == null ? "" : " and c.stage = :stage";
    }

    private String select(String columns, CaseSight seen, String beyond, String order, int most) {
        return "select " + columns + " from declaration_case c"
                + (text == null ? "" : " join case_text t on t.number = c.number and holds_text(t.content, lower(:text))")
                + " where " + seen.condition() + atStage() + beyond + order + " fetch first " + most + " rows only";
    }
}
