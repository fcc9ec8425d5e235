package org.tidu.declaration;

import java.time.Instant;
import java.util.Map;

/** One revision of what an enterprise handed in, frozen; the hash is over the canonical JSON of its content. */
record Document(
        String declarationNumber, String formId, int revision, Map<String, Object> content, String sha256,
        Instant receivedAt) {}
