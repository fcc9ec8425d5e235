package org.tidu.casefile.history;

import java.time.Instant;
import java.util.function.BinaryOperator;
import org.springframework.lang.Nullable;

/**
 * One line of a case's history.
 *
 * @param office the person acted for, then; null for enterprises and the system
 */
public record CaseEvent(Instant at, String who, @Nullable String office, String what, @Nullable String detail) {

    public CaseEvent signed(BinaryOperator<String> signature) {
        return new CaseEvent(at, signature.apply(who, office), office, what, detail);
    }
}
