package org.tidu.declaration;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an officer decided in one step, with the items returned for correction. */
public record Review(
        Instant at,
        String by,
        String step,
        String decision,
        String decisionText,
        String reason,
        List<ReviewItem> items) {

    Review signed(UnaryOperator<String> signature) {
        return new Review(at, signature.apply(by), step, decision, decisionText, reason, items);
    }
}
