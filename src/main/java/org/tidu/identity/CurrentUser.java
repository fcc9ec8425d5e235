package org.tidu.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.problem.Forbidden;

/** Who makes this request, and whose cases they may see. Groups are read anew each time: a change counts at once. */
@Component
public class CurrentUser {

    /** Kinds of users; nobody is neither. */
    public enum Kind { STAFF, ENTERPRISE }

    private final StaffDirectory staff;
    private final Areas areas;

    CurrentUser(StaffDirectory staff, Areas areas) {
        this.staff = staff;
        this.areas = areas;
    }

    public Optional<Kind> kind() {
        return principal().map(who -> who instanceof StaffMember ? Kind.STAFF : Kind.ENTERPRISE);
    }

    public boolean isStaff() {
        return kind().filter(Kind.STAFF::equals).isPresent();
    }

    public boolean isEnterprise() {
        return kind().filter(Kind.ENTERPRISE::equals).isPresent();
    }

    /**
     * Staff user id, or account id of the enterprise user.
     *
     * @throws Forbidden when nobody is signed in
     */
    public String userId() {
        Object who = principal().orElseThrow(() -> new Forbidden("请先登录"));
        return who instanceof EnterprisePrincipal enterprise ? enterprise.accountId() : ((StaffMember) who).id();
    }

    /** Groups of a staff user; an enterprise user has none in the engine. */
    public List<String> groups() {
        return staff().map(member -> staff.groupsOf(member.id())).orElse(List.of());
    }

    public boolean isAdministrator() {
        return groups().contains(Groups.ADMINISTRATORS);
    }

    public boolean isCityOfficer() {
        return groups().contains(areas.cityGroup());
    }

    public boolean isProvinceOfficer() {
        return groups().contains(areas.provinceGroup());
    }

    public boolean isExpert() {
        return groups().contains(areas.expertGroup());
    }

    public boolean isPolicyOwner() {
        return groups().contains(Groups.POLICY_OWNERS);
    }

    /** Sees cases only once they have reached the province: province officers and experts with no other office. */
    public boolean seesOnlyProvincialStage() {
        Set<String> groups = Set.copyOf(groups());
        boolean provincial = groups.contains(areas.provinceGroup()) || groups.contains(areas.expertGroup());
        return provincial && !groups.contains(areas.cityGroup()) && !groups.contains(Groups.ADMINISTRATORS);
    }

    /** Counties whose cases the user may see: a county officer the own one, everybody above all of the city's. */
    public Set<String> countyCodes() {
        List<String> groups = groups();
        if (groups.stream().anyMatch(this::seesAllCounties)) {
            return new LinkedHashSet<>(areas.countyCodes());
        }
        Set<String> own = new LinkedHashSet<>(areas.countyCodes());
        own.removeIf(code -> !groups.contains(Areas.countyGroup(code)));
        return own;
    }

    public boolean maySeeCounty(String countyCode) {
        return countyCodes().contains(countyCode);
    }

    /** @throws Forbidden unless a city officer or an administrator is signed in */
    public void requireCityOfficer() {
        if (!isCityOfficer() && !isAdministrator()) {
            throw new Forbidden("此操作仅限市级工信部门人员");
        }
    }

    /** The signed-in staff member, if one is. */
    public Optional<StaffMember> staff() {
        return principal().filter(StaffMember.class::isInstance).map(StaffMember.class::cast);
    }

    /** The signed-in enterprise account, if one is. */
    public Optional<EnterprisePrincipal> enterprise() {
        return principal().filter(EnterprisePrincipal.class::isInstance).map(EnterprisePrincipal.class::cast);
    }

    private boolean seesAllCounties(String group) {
        return group.equals(areas.cityGroup()) || group.equals(areas.provinceGroup())
                || group.equals(areas.expertGroup()) || group.equals(Groups.ADMINISTRATORS);
    }

    private static Optional<Object> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(who -> who instanceof StaffMember || who instanceof EnterprisePrincipal);
    }
}
