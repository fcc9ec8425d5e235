package org.tidu.engine.door;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the notation of bodies in the operations table: {@code key}, {@code key=shape} and {@code @shape}. */
class ShapeReader {

    private final Map<String, String> named;

    ShapeReader(Map<String, String> named) {
        this.named = named;
    }

    BodyShape read(String notation) {
        Map<String, BodyShape> keys = new LinkedHashMap<>();
        for (String word : Words.of(notation)) {
            if (word.startsWith("@")) {
                keys.putAll(shape(word.substring(1)).keys());
            } else if (word.contains("=")) {
                keys.put(word.substring(0, word.indexOf('=')), shape(word.substring(word.indexOf('=') + 1)));
            } else {
                keys.put(word, BodyShape.VALUE);
            }
        }
        return new BodyShape(keys);
    }

    private BodyShape shape(String name) {
        if (!named.containsKey(name)) {
            throw new IllegalStateException("engine-operations.yaml: no shape " + name);
        }
        return read(named.get(name));
    }
}
