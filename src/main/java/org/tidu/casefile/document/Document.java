package org.tidu.casefile.document;

import java.time.Instant;
import java.util.Map;

/** One revision of what an enterprise handed in, frozen; the hash is over the canonical JSON of its content. */
public record Document(
        String declarationNumber, String formId, int revision, Map<String, Object> content, String sha256,
        Instant receivedAt) {}
