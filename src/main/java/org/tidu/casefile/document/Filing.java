package org.tidu.casefile.document;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * One revision of a document, without its content.
 *
 * @param receipt its number; null only where there is none
 */
public record Filing(String formId, int revision, Instant receivedAt, String sha256, @Nullable String receipt) {}
