package org.tidu.recognition;

import java.math.BigDecimal;

/**
 * A dimension of the review sheet: a number field of form {@code score-by-expert}.
 *
 * @param field key of the field
 * @param title as the expert reads it
 * @param most  the most points it can have, which is its weight
 */
record ScoreDimension(String field, String title, BigDecimal most) {}
