package org.tidu.engine.door;

import java.util.List;

/** Words of a text, set apart by blanks. */
final class Words {

    private Words() {}

    static List<String> of(Object text) {
        String trimmed = text == null ? "" : text.toString().strip();
        return trimmed.isEmpty() ? List.of() : List.of(trimmed.split("\\s+"));
    }
}
