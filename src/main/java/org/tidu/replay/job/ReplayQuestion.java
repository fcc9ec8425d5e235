package org.tidu.replay.job;

import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.replay.receipt.Chosen;
import org.tidu.replay.slider.NumberCell;

/**
 * What is to be replayed.
 *
 * @param files  the draft, by full name
 * @param madeUp made-up enterprises instead of past cases
 * @param cell   the number that slides; null for a replay
 */
public record ReplayQuestion(String ruleSetId, Map<String, byte[]> files, boolean madeUp, Chosen chosen, @Nullable NumberCell cell) {}
