package org.tidu.recognition;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.DeclarationNumber;

/**
 * An objection to a public notice. Name and contact are for officers of the province only.
 *
 * @param receivedBy the account through which it came
 * @param outcome    UPHELD, REJECTED, LAPSED (another one was upheld first), or null while open
 */
record Objection(
        String id,
        DeclarationNumber declarationNumber,
        String name,
        String contact,
        String content,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant handledAt,
        @Nullable String handledBy,
        @Nullable String outcome,
        @Nullable String reason) {}
