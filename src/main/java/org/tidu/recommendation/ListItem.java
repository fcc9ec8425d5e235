package org.tidu.recommendation;

/**
 * A case on a list.
 *
 * @param rank   from 1; null when it is not recommended
 * @param remark why it is not recommended, or what the officer notes
 */
record ListItem(String number, boolean recommended, Integer rank, String remark) {}
