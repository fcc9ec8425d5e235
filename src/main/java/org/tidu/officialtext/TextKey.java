package org.tidu.officialtext;

/**
 * Which text of a set.
 *
 * @param code of a scenario, or number of an item
 * @param part {@code GUIDE}, a tier, {@code ITEM} or the number of a grade
 */
record TextKey(String code, String part) {}
