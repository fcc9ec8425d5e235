package org.tidu.replay.slider;

import java.math.BigDecimal;

/**
 * What one value of the number would do, counted.
 *
 * @param eligible after the change
 */
public record SliderCount(BigDecimal value, long total, long metToUnmet, long unmetToMet, long eligible, long notJudged) {}
