package org.tidu.recognition;

import java.time.Instant;

/**
 * An objection to a public notice. Name and contact are for officers of the province only.
 *
 * @param receivedBy the account through which it came
 * @param outcome    UPHELD, REJECTED, LAPSED (another one was upheld first), or null while open
 */
record Objection(
        String id,
        String declarationNumber,
        String name,
        String contact,
        String content,
        Instant receivedAt,
        String receivedBy,
        Instant handledAt,
        String handledBy,
        String outcome,
        String reason) {}
