package org.tidu.enterprise;

import java.time.Instant;

/** An account as the enterprise's administrator and city officers see it. */
record MemberView(
        String accountId, String loginName, String displayName, String mobile, AccountRole role, AccountStatus status,
        Instant createdAt) {

    static MemberView of(Account account) {
        return new MemberView(account.id(), account.loginName(), account.displayName(), account.mobile(),
                account.role(), account.status(), account.createdAt().toInstant());
    }
}
