package org.tidu.casefile.document;

import java.time.Instant;
import java.util.Map;
import org.tidu.term.DeclarationNumber;

/** One revision of what an enterprise handed in, frozen; the hash is over the canonical JSON of its content. */
public record Document(
        DeclarationNumber declarationNumber, String formId, int revision, Map<String, Object> content, String sha256,
        Instant receivedAt) {}
