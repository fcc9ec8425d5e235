package org.tidu.declaration.start;

import java.time.Instant;

/**
 * A start form that was begun and not sent.
 *
 * @param accepting whether it can still be sent
 */
record StartDraft(String roundId, String roundTitle, String tier, Instant closesAt, boolean accepting, Instant savedAt) {}
