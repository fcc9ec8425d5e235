package org.tidu.enterprise;

/** The enterprise user who makes the request, active. */
public record EnterpriseMember(
        String accountId, String loginName, String displayName, String uscc, String enterpriseName, String countyCode,
        AccountRole role) {}
