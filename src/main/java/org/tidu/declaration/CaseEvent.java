package org.tidu.declaration;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** One line of a case's history. */
public record CaseEvent(Instant at, String who, String what, String detail) {

    CaseEvent signed(UnaryOperator<String> signature) {
        return new CaseEvent(at, signature.apply(who), what, detail);
    }
}
