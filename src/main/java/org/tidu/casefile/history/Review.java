package org.tidu.casefile.history;

import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;
import org.springframework.lang.Nullable;

/**
 * What an officer decided in one step, with the items returned for correction.
 *
 * @param office     the person acted for, then; null for enterprises
 * @param judgements of the conditions that people must judge, as far as the step asked for them
 */
public record Review(
        Instant at,
        String by,
        @Nullable String office,
        String step,
        String decision,
        String decisionText,
        @Nullable String reason,
        List<ReviewItem> items,
        List<Judgement> judgements) {

    /** 退回补正: sent back item by item; from then on nothing but the items named may change. */
    public boolean returnsItems() {
        return decision.equals("RETURN") && !items.isEmpty();
    }

    public Review signed(BinaryOperator<String> signature) {
        return new Review(at, signature.apply(by, office), office, step, decision, decisionText, reason, items,
                judgements);
    }
}
