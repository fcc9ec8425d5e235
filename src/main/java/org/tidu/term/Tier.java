package org.tidu.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * A tier of smart factories by its code, {@code ADVANCED}. Forms, tables and addresses carry whatever somebody wrote, so any text is
 * one; which there are says {@code org.tidu.assessment.scenario.Tiers}, what they are called the table {@code tiers}.
 *
 * @param value never null; of a tier that exists at most 12 characters
 */
public record Tier(@JsonValue String value) implements Comparable<Tier> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Tier {
        Objects.requireNonNull(value, "a tier has a code");
    }

    /** As read from a column or a variable that may be empty. */
    @Nullable
    public static Tier orNull(@Nullable String value) {
        return value == null ? null : new Tier(value);
    }

    @Override
    public int compareTo(Tier other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
