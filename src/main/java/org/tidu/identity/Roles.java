package org.tidu.identity;

/** What the filter chains tell apart; finer rights are asked in the endpoints, of {@link CurrentUser}. */
final class Roles {

    static final String STAFF = "STAFF";
    static final String ENTERPRISE = "ENTERPRISE";
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
