package org.tidu.demo;

/** A made-up member of the staff. */
record Officer(String id, String displayName, StaffRole role, String place, String group) {}
