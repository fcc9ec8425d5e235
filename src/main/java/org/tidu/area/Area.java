package org.tidu.area;

/**
 * A place that handles cases.
 *
 * @param code GB/T 2260 code; a development zone without one has a code of our own ({@code 4302JK})
 * @param name Chinese name
 */
public record Area(String code, String name) {}
