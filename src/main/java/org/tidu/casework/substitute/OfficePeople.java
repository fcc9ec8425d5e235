package org.tidu.casework.substitute;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;

/** Who is of which office of a county, of the city or of the province. Experts and policy owners have none: what is theirs is theirs alone. */
@Component
class OfficePeople {

    private static final List<String> OFFICES = List.of(Groups.COUNTY_PREFIX, Groups.CITY_PREFIX, Groups.PROVINCE_PREFIX);

    private final StaffDirectory staff;

    OfficePeople(StaffDirectory staff) {
        this.staff = staff;
    }

    List<String> officesOf(String userId) {
        return officesAmong(staff.groupsOf(userId));
    }

    static List<String> officesAmong(Collection<String> groups) {
        return groups.stream().filter(group -> OFFICES.stream().anyMatch(group::startsWith)).toList();
    }

    /** The offices both are of. */
    List<String> shared(String one, String other) {
        List<String> offices = officesOf(other);
        return officesOf(one).stream().filter(offices::contains).toList();
    }

    /** Everybody else of these offices, each once. */
    List<StaffMember> colleagues(String userId, Collection<String> offices) {
        return offices.stream().flatMap(office -> staff.membersOf(office).stream()).filter(one -> !one.id().equals(userId)).distinct().toList();
    }

    /** Everybody who is of an office. */
    Stream<StaffMember> all() {
        return staff.all().stream().filter(one -> !officesOf(one.id()).isEmpty());
    }

    String name(String userId) {
        return staff.find(userId).map(StaffMember::displayName).orElse(userId);
    }
}
