package org.tidu.replay.slider;

/**
 * A cell with one number in it, {@code 10} or {@code >= 10}.
 *
 * @param file     full name, {@code decisions/hunan/2025/hn-2025.dmn}
 * @param decision id of the decision
 * @param row      id of the rule
 * @param column   id of the head, or the name of an output
 */
public record NumberCell(String file, String decision, String row, String column) {}
