package org.tidu.engine.door;

import java.util.Map;

/**
 * Which keys an object in a body may have.
 *
 * @param keys key to the shape of the object, or list of objects, it holds; {@link #VALUE} where it holds none
 */
record BodyShape(Map<String, BodyShape> keys) {

    /** A plain value, or a list of plain values. */
    static final BodyShape VALUE = new BodyShape(Map.of());
    static final String ANY_KEY = "*";

    /** What may stand under this key; null when the key is not accepted. */
    BodyShape at(String key) {
        BodyShape named = keys.get(key);
        return named == null ? keys.get(ANY_KEY) : named;
    }
}
