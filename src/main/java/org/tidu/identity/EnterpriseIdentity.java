package org.tidu.identity;

import org.tidu.term.CreditCode;

/**
 * An enterprise's account as the session shows it.
 *
 * @param uscc   统一社会信用代码
 * @param role   ADMIN or MEMBER of the enterprise
 * @param status ACTIVE, or PENDING until the enterprise's administrator approves
 * @param maySubmit whether this colleague may hand in what was written
 */
public record EnterpriseIdentity(
        String accountId, String loginName, String displayName, CreditCode uscc, String enterpriseName, String role,
        String status, boolean maySubmit) {}
