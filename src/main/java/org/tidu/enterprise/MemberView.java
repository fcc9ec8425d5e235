package org.tidu.enterprise;

import java.time.Instant;

/**
 * An account as the enterprise's administrator and city officers see it.
 *
 * @param maySubmit whether this colleague may hand in; every active one may write
 */
record MemberView(
        String accountId, String loginName, String displayName, String mobile, AccountRole role, AccountStatus status,
        boolean maySubmit, Instant createdAt) {

    static MemberView of(Account account) {
        return new MemberView(account.id(), account.loginName(), account.displayName(), account.mobile(),
                account.role(), account.status(), account.maySubmit(), account.createdAt().toInstant());
    }
}
