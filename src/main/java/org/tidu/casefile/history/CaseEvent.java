package org.tidu.casefile.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.function.BinaryOperator;
import org.springframework.lang.Nullable;
import org.tidu.casefile.row.Stage;

/**
 * One line of a case's history.
 *
 * @param office the person acted for, then; null for enterprises and the system
 * @param what   in words, as they were when it happened; no program reads them
 * @param stage  the case came to; null when {@code kind} is {@code NOTED}
 */
public record CaseEvent(Instant at, String who, @Nullable String office, String what, @Nullable String detail,
        @JsonIgnore EventKind kind, @JsonIgnore @Nullable Stage stage) {

    public CaseEvent signed(BinaryOperator<String> signature) {
        return new CaseEvent(at, signature.apply(who, office), office, what, detail, kind, stage);
    }
}
