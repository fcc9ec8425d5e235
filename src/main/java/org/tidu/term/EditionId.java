package org.tidu.term;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.springframework.lang.Nullable;

/**
 * Names an edition: the deployment that holds its models, or models that are none yet (a draft, the tables of a day gone by).
 *
 * @param value never blank; of a deployment at most 64 characters
 */
public record EditionId(@JsonValue String value) implements Comparable<EditionId> {

    /** @throws IllegalArgumentException for a blank value: nobody types these, so it is a fault of the program */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EditionId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an edition has an id");
        }
    }

    /** As read from a column that may be empty. */
    @Nullable
    public static EditionId orNull(@Nullable String value) {
        return value == null ? null : new EditionId(value);
    }

    @Override
    public int compareTo(EditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
