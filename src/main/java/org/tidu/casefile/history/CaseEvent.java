package org.tidu.casefile.history;

import java.time.Instant;
import java.util.function.BinaryOperator;

/**
 * One line of a case's history.
 *
 * @param office the person acted for, then; null for enterprises and the system
 */
public record CaseEvent(Instant at, String who, String office, String what, String detail) {

    public CaseEvent signed(BinaryOperator<String> signature) {
        return new CaseEvent(at, signature.apply(who, office), office, what, detail);
    }
}
