package org.tidu.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * Names an enterprise by its 统一社会信用代码. Addresses carry whatever somebody typed, so any text is one; whether it is right and how
 * it is written is said by {@code org.tidu.enterprise.CreditCodeCheck}, whether the enterprise has signed up by {@code Enterprises}.
 *
 * @param value never null; of an enterprise that has signed up 18 characters in upper case
 */
public record CreditCode(@JsonValue String value) implements Comparable<CreditCode> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreditCode {
        Objects.requireNonNull(value, "an enterprise has a credit code");
    }

    /** As read from a column that may be empty. */
    @Nullable
    public static CreditCode orNull(@Nullable String value) {
        return value == null ? null : new CreditCode(value);
    }

    @Override
    public int compareTo(CreditCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
