package org.tidu.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.problem.Forbidden;

/** Who makes this request, and for which offices. Groups are read anew each time: a change counts at once. */
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

    /** Those who change the structure of tables change their values too. */
    public boolean isPolicyOwner() {
        List<String> own = groups();
        return own.contains(Groups.POLICY_OWNERS) || own.contains(Groups.POLICY_EDITORS_FULL);
    }

    /** @throws Forbidden unless a city officer or an administrator is signed in */
    public void requireCityOfficer() {
        if (!isCityOfficer() && !isAdministrator()) {
            throw new Forbidden("此操作仅限市级工信部门人员");
        }
    }

    /**
     * @param what is for administrators only, 「未能发出的邮件」
     * @throws Forbidden unless an administrator is signed in
     */
    public void requireAdministrator(String what) {
        if (!isAdministrator()) {
            throw new Forbidden(what + "仅限系统管理员查看");
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

    private static Optional<Object> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(who -> who instanceof StaffMember || who instanceof EnterprisePrincipal);
    }
}
