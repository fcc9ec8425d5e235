package org.tidu.enterprise;

/** The administrator of an enterprise approves and removes colleagues; there is exactly one at a time. */
public enum AccountRole { ADMIN, MEMBER }
