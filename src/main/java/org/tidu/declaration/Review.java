package org.tidu.declaration;

import java.time.Instant;
import java.util.List;

/** What an officer decided in one step, with the items returned for correction. */
public record Review(
        Instant at,
        String by,
        String step,
        String decision,
        String decisionText,
        String reason,
        List<ReviewItem> items) {}
