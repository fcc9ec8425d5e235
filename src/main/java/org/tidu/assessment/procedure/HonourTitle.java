package org.tidu.assessment.procedure;

/**
 * A title of the table {@code honours}.
 *
 * @param onRoster  an imported list may name it
 * @param inSummary 推荐汇总表 says in which year a candidate got it
 */
public record HonourTitle(String kind, String name, boolean onRoster, boolean inSummary) {}
