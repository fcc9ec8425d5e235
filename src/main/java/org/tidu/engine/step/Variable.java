package org.tidu.engine.step;

/**
 * A process variable of one type. Types are those of Java: an {@code Instant} for what the engine keeps as a date, a map or
 * a list for what it keeps as JSON.
 */
public record Variable<T>(String name, Class<T> type) {}
