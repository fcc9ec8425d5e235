package org.tidu.recognition;

import java.math.BigDecimal;

/** The points an expert gives in one dimension. */
record Mark(ScoreDimension dimension, BigDecimal points) {}
