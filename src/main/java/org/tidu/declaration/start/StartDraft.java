package org.tidu.declaration.start;

import java.time.Instant;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/**
 * A start form that was begun and not sent.
 *
 * @param accepting whether it can still be sent
 */
record StartDraft(RoundId roundId, String roundTitle, Tier tier, Instant closesAt, boolean accepting, Instant savedAt) {}
