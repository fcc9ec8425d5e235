package org.tidu.round;

/**
 * A county, district or zone that recommends.
 *
 * @param code  GB/T 2260, or an own code where there is none (4302JK 株洲经开区)
 * @param group the group of its officers
 */
public record Area(String code, String name, String group) {}
