package org.tidu.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * Names a declaration round. Addresses carry whatever somebody typed, so any text is one; whether there is such a round is
 * asked of {@code org.tidu.round.Rounds}.
 *
 * @param value never null; of a round that exists at most 36 characters
 */
public record RoundId(@JsonValue String value) implements Comparable<RoundId> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundId {
        Objects.requireNonNull(value, "a round has an id");
    }

    /** As read from a column or a variable that may be empty. */
    @Nullable
    public static RoundId orNull(@Nullable String value) {
        return value == null ? null : new RoundId(value);
    }

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
