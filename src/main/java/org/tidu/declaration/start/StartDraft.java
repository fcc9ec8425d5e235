package org.tidu.declaration.start;

import java.time.Instant;
import org.tidu.term.RoundId;

/**
 * A start form that was begun and not sent.
 *
 * @param accepting whether it can still be sent
 */
record StartDraft(RoundId roundId, String roundTitle, String tier, Instant closesAt, boolean accepting, Instant savedAt) {}
