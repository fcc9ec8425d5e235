package org.tidu.demo;

/**
 * An account for visitors.
 *
 * @param next  what waits for this account now, in one line
 * @param start the page to open after the log-in
 */
record DemoAccount(
        String loginName, String password, String displayName, String role, String place, String next, String start) {}
