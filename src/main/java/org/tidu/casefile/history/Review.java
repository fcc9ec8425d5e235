package org.tidu.casefile.history;

import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What an officer decided in one step, with the items returned for correction.
 *
 * @param office the person acted for, then; null for enterprises
 */
public record Review(
        Instant at,
        String by,
        String office,
        String step,
        String decision,
        String decisionText,
        String reason,
        List<ReviewItem> items) {

    public Review signed(BinaryOperator<String> signature) {
        return new Review(at, signature.apply(by, office), office, step, decision, decisionText, reason, items);
    }
}
