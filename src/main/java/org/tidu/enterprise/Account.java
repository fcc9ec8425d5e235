package org.tidu.enterprise;

import java.time.OffsetDateTime;
import org.tidu.term.CreditCode;

/**
 * One person's account with an enterprise. The password hash never leaves the table's own class.
 *
 * @param handsIn whether the administrator of the enterprise lets this colleague hand in what was written
 */
public record Account(
        String id, CreditCode uscc, String loginName, String displayName, String mobile, String email, AccountRole role,
        AccountStatus status, boolean handsIn, OffsetDateTime createdAt) {

    public boolean isAdministrator() {
        return role == AccountRole.ADMIN;
    }

    /** The administrator may; others only when they were let. */
    public boolean maySubmit() {
        return isActive() && (isAdministrator() || handsIn);
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
