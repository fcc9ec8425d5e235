package org.tidu.declaration.start;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The factory a start form speaks of. Two writings of one name or address are the same: width, blanks and case do not count.
 *
 * @param name    as typed; blank while it has none
 * @param address as typed
 */
record Factory(String name, String address) {

    static Factory of(Map<String, Object> start) {
        return new Factory(text(start.get("factoryName")), text(start.get("factoryAddress")));
    }

    boolean isNamed(String other) {
        return key(name).equals(key(other));
    }

    boolean isAt(String other) {
        return !address.isBlank() && key(address).equals(key(other));
    }

    private static String text(Object typed) {
        return typed instanceof String text ? text : "";
    }

    private static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
