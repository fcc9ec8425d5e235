package org.tidu.casefile.row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.term.CreditCode;

/**
 * Which cases somebody may see; the one place that decides it, for one case and, as SQL, for lists. A county sees its own,
 * the city and administrators all of the city, the province and its experts those that have reached the province, an
 * enterprise its own, anybody else none. Who holds several offices sees what any one of them does.
 *
 * @param counties     whose cases may be seen whatever their stage
 * @param fromProvince whose cases may be seen once they have reached the province
 * @param uscc         the enterprise whose cases may be seen; null for the staff
 */
public record CaseSight(List<String> counties, List<String> fromProvince, @Nullable CreditCode uscc) {

    public static final CaseSight NOTHING = new CaseSight(List.of(), List.of(), null);

    private static final Set<Outcome> DECIDED_BY_PROVINCE = Set.of(Outcome.RECOGNISED, Outcome.RECOGNISED_DIRECTLY,
            Outcome.NOT_RECOGNISED, Outcome.OBJECTION_UPHELD);

    public static CaseSight ofEnterprise(CreditCode uscc) {
        return new CaseSight(List.of(), List.of(), uscc);
    }

    /** @param groups of a member of the staff; groups of other places give no sight of anything here */
    public static CaseSight ofStaff(Collection<String> groups, Areas areas) {
        if (groups.contains(areas.cityGroup()) || groups.contains(Groups.ADMINISTRATORS)) {
            return new CaseSight(areas.countyCodes(), List.of(), null);
        }
        List<String> own = areas.countyCodes().stream().filter(code -> groups.contains(Areas.countyGroup(code))).toList();
        boolean provincial = groups.contains(areas.provinceGroup()) || groups.contains(areas.expertGroup());
        return new CaseSight(own, provincial
                ? areas.countyCodes().stream().filter(code -> !own.contains(code)).toList() : List.of(), null);
    }

    public boolean includes(CaseRow row) {
        return row.uscc().equals(uscc) || counties.contains(row.countyCode())
                || fromProvince.contains(row.countyCode()) && isAtProvince(row);
    }

    /** Whether every case of the county may be seen, whatever its stage. */
    public boolean includesCounty(String code) {
        return counties.contains(code);
    }

    /** The same for the cases of one county only, or for none of them. */
    CaseSight of(String county) {
        return new CaseSight(only(counties, county), only(fromProvince, county), null);
    }

    /**
     * The same as far as cases at this stage go: of those under way, the stage alone says whether they have reached the
     * province.
     *
     * @param stage null for any
     */
    CaseSight at(@Nullable Stage stage) {
        if (stage == null || stage == Stage.CLOSED) {
            return this;
        }
        return new CaseSight(stage.compareTo(Stage.PROVINCIAL_REVIEW) < 0 ? counties : anyOf(), List.of(), uscc);
    }

    /** Whether it is every case of one county, and no other. */
    boolean isOneCounty() {
        return uscc == null && counties.size() == 1 && fromProvince.isEmpty();
    }

    /** The counties of which any case may be seen. */
    List<String> anyOf() {
        return Stream.concat(counties.stream(), fromProvince.stream()).toList();
    }

    /** {@link #includes} as a condition on the rows of {@code declaration_case c}. */
    String condition() {
        if (uscc != null) {
            return "c.uscc = :sightUscc";
        }
        if (fromProvince.isEmpty()) {
            return counties.isEmpty() ? "1 = 0" : in(counties);
        }
        String provincial = in(fromProvince) + " and c.at_province";
        return counties.isEmpty() ? provincial : "(" + in(counties) + " or " + provincial + ")";
    }

    /** What {@link #condition} names, and that of any narrower sight. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        anyOf().forEach(code -> parameters.put("sight" + code, code));
        if (uscc != null) {
            parameters.put("sightUscc", uscc.value());
        }
        return parameters;
    }

    /** The column {@code at_province} says the same. */
    private static boolean isAtProvince(CaseRow row) {
        return row.stage() == Stage.PROVINCIAL_REVIEW || row.stage() == Stage.PUBLIC_NOTICE
                || row.outcome() != null && DECIDED_BY_PROVINCE.contains(row.outcome());
    }

    private static String in(List<String> codes) {
        return codes.size() == 1 ? "c.county_code = :sight" + codes.get(0)
                : codes.stream().map(code -> ":sight" + code).collect(Collectors.joining(", ", "c.county_code in (", ")"));
    }

    private static List<String> only(List<String> codes, String county) {
        return codes.contains(county) ? List.of(county) : List.of();
    }
}
