package org.tidu.identity;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;

/**
 * Checks a login name and password against staff and enterprise accounts. Exactly one BCrypt comparison is made
 * whoever the name belongs to, nobody included. Somebody was hired under the log-in name of an enterprise: then each
 * signs in with the own password.
 */
@Component
class SignOn {

    private final StaffDirectory staff;
    private final EnterpriseSignOn enterprises;
    private final DemoMode demo;

    SignOn(StaffDirectory staff, EnterpriseSignOn enterprises, DemoMode demo) {
        this.staff = staff;
        this.enterprises = enterprises;
        this.demo = demo;
    }

    Optional<Authentication> check(String login, String password) {
        if (!staff.exists(login)) {
            return checkEnterprise(login, password);
        }
        return checkStaff(login, password)
                .or(() -> enterprises.exists(login) ? checkEnterprise(login, password) : Optional.empty());
    }

    Optional<Authentication> checkStaff(String id, String password) {
        return staff.passwordMatches(id, password) && !demo.forbids(password)
                ? staff.find(id).map(this::authentication)
                : Optional.empty();
    }

    private Optional<Authentication> checkEnterprise(String login, String password) {
        return enterprises.authenticate(login, password)
                .filter(known -> !demo.forbids(password))
                .map(known -> authentication(
                        new EnterprisePrincipal(known.accountId(), known.loginName()), List.of(Roles.ENTERPRISE)));
    }

    /** With the roles of the groups the member is in now. */
    Authentication authentication(StaffMember member) {
        List<String> roles = new ArrayList<>(List.of(Roles.STAFF));
        if (staff.groupsOf(member.id()).contains(Groups.ADMINISTRATORS)) {
            roles.add(Roles.ADMINISTRATOR);
        }
        return authentication(member, roles);
    }

    private static Authentication authentication(Principal principal, List<String> roles) {
        List<GrantedAuthority> authorities = roles.stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }
}
