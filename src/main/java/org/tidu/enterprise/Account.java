package org.tidu.enterprise;

import java.time.OffsetDateTime;

/** One person's account with an enterprise. The password hash never leaves the table's own class. */
public record Account(
        String id, String uscc, String loginName, String displayName, String mobile, String email, AccountRole role,
        AccountStatus status, OffsetDateTime createdAt) {

    public boolean isAdministrator() {
        return role == AccountRole.ADMIN;
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }
}
