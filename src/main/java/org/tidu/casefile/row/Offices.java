package org.tidu.casefile.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.area.OfficeNames;

/** Names of the offices that have to do with cases. */
@Component
public class Offices {

    private final Areas areas;
    private final OfficeNames names;

    Offices(Areas areas, OfficeNames names) {
        this.areas = areas;
        this.names = names;
    }

    /** The office whose group a task waits for. */
    public String of(List<String> groups, CaseRow row) {
        // a task without a group waits for one person by name, and only experts have such tasks
        String group = groups.isEmpty() ? areas.expertGroup() : groups.get(0);
        if (group.startsWith(Groups.ENTERPRISE_PREFIX)) {
            return row.enterpriseName();
        }
        return group.startsWith("county-") ? names.ofCounty(row.countyName()) : aboveCounties(group);
    }

    /** The office of a person with these groups, the nearest to the enterprise; empty for who belongs to none. */
    public Optional<String> ofMember(List<String> groups) {
        Stream<String> counties = areas.counties().stream()
                .filter(county -> groups.contains(Areas.countyGroup(county.code()))).map(Area::name).map(names::ofCounty);
        Stream<String> above = Stream.of(areas.cityGroup(), areas.provinceGroup(), areas.expertGroup())
                .filter(groups::contains).map(this::aboveCounties);
        return Stream.concat(counties, above).findFirst();
    }

    private String aboveCounties(String group) {
        if (group.equals(areas.cityGroup())) {
            return names.ofCity(areas.city().name());
        }
        return group.equals(areas.expertGroup()) ? "评审专家" : names.ofProvince(areas.province().name());
    }
}
