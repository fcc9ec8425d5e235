package org.tidu.enterprise;

/** What the sign-up led to, and what happens next, in Chinese. */
public record Registered(String accountId, AccountStatus status, String message) {}
