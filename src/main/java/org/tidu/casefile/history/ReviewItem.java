package org.tidu.casefile.history;

/** One thing to correct: the key of the field in the application, and what the officer wants changed. */
public record ReviewItem(String field, String comment) {}
