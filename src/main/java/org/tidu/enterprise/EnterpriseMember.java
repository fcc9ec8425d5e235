package org.tidu.enterprise;

import org.tidu.term.CreditCode;

/** The enterprise user who makes the request, active. */
public record EnterpriseMember(
        String accountId, String loginName, String displayName, CreditCode uscc, String enterpriseName, String countyCode,
        AccountRole role) {}
