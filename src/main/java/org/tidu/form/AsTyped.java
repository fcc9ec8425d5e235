package org.tidu.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people typed, for texts of a form that are rendered as Markdown and HTML: it shows as it was typed. Signs that could
 * be markup, spaces at the edges and line breaks become character references, which neither language takes for structure.
 */
public final class AsTyped {

    /** Signs other than letters and digits of ASCII; a dash or underscore within a word is none of Markdown's. */
    private static final Pattern SIGNS = Pattern.compile(
            "(?<![A-Za-z0-9])[-_]|[-_](?![A-Za-z0-9])|[\\x00-\\x1f!-,./:-@\\[-^`{-\\x7f\\x85\\u2028\\u2029]|(?<![^ ]) | (?![^ ])");

    private AsTyped() {}

    /** Texts, also those within lists and maps; everything else stays. */
    public static Object of(Object value) {
        if (value instanceof String text) {
            return SIGNS.matcher(text).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(AsTyped::of).collect(Collectors.toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> typed = new LinkedHashMap<>();
            map.forEach((name, below) -> typed.put(name, of(below)));
            return typed;
        }
        return value;
    }
}
