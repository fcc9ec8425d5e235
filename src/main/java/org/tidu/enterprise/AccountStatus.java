package org.tidu.enterprise;

/** A pending account may sign in and see that it waits, and nothing else. */
public enum AccountStatus { ACTIVE, PENDING }
