package org.tidu.integrity;

/** How many rows of a table were looked at, and how many of them are not as they were written. */
public record TableCount(String table, long rows, long altered) {}
