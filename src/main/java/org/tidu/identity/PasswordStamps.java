package org.tidu.identity;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;

/**
 * A session remembers the password it was opened with, by a digest of its hash. So a new password, set on whatever node
 * and by whatever way, ends every session opened with the old one at its next request.
 */
@Component
class PasswordStamps {

    private static final String STAMP = PasswordStamps.class.getName();

    private final StaffDirectory staff;
    private final EnterpriseSignOn enterprises;

    PasswordStamps(StaffDirectory staff, EnterpriseSignOn enterprises) {
        this.staff = staff;
        this.enterprises = enterprises;
    }

    void put(HttpSession session, Object principal) {
        of(principal).ifPresent(stamp -> session.setAttribute(STAMP, stamp));
    }

    /** No longer when the password is another by now, or the account is gone. */
    boolean isFresh(HttpSession session, Object principal) {
        return of(principal).filter(stamp -> stamp.equals(session.getAttribute(STAMP))).isPresent();
    }

    private Optional<String> of(Object principal) {
        return principal instanceof StaffMember member
                ? staff.passwordStamp(member.id())
                : enterprises.passwordStamp(((EnterprisePrincipal) principal).accountId());
    }
}
