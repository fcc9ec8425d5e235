package org.tidu.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * Names a declaration, as {@code ZZ2025A-430211-0001} does; the business key of its process. Addresses carry whatever somebody
 * typed, so any text is one; whether there is such a declaration is asked of {@code org.tidu.casefile.Cases}.
 *
 * @param value never null; of a declaration that exists at most 40 characters
 */
public record DeclarationNumber(@JsonValue String value) implements Comparable<DeclarationNumber> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeclarationNumber {
        Objects.requireNonNull(value, "a declaration has a number");
    }

    /** As read from a column or a variable that may be empty. */
    @Nullable
    public static DeclarationNumber orNull(@Nullable String value) {
        return value == null ? null : new DeclarationNumber(value);
    }

    @Override
    public int compareTo(DeclarationNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
