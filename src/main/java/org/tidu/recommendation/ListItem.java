package org.tidu.recommendation;

import org.tidu.term.DeclarationNumber;

/**
 * A case on a list.
 *
 * @param rank   from 1; null when it is not recommended
 * @param remark why it is not recommended, or what the officer notes
 */
record ListItem(DeclarationNumber number, boolean recommended, Integer rank, String remark) {}
