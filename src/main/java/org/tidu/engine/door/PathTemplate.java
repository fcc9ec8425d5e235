package org.tidu.engine.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A path with places for ids. What stands in such a place has to look like an id of its kind, so that no operation of
 * the engine ({@code /process-definition/statistics}) passes for an id of another.
 */
final class PathTemplate {

    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Map<String, Pattern> PLACES = Map.of(
            "{id}", Pattern.compile(UUID),
            "{definition}", Pattern.compile("([\\w.-]+:\\d+:)?" + UUID),
            "{name}", Pattern.compile("[a-zA-Z0-9_.@-]+"),
            "{metric}", Pattern.compile("[a-z-]+"));

    private final String text;
    private final List<String> segments;

    PathTemplate(String text) {
        this.text = text;
        this.segments = segments(text);
        segments.stream().filter(segment -> segment.startsWith("{") && !PLACES.containsKey(segment)).forEach(unknown -> {
            throw new IllegalStateException("engine-operations.yaml: no kind of id " + unknown);
        });
    }

    boolean matches(String path) {
        List<String> asked = segments(path);
        if (asked.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < asked.size(); i++) {
            Pattern place = PLACES.get(segments.get(i));
            if (place == null ? !segments.get(i).equals(asked.get(i)) : !place.matcher(decoded(asked.get(i))).matches()) {
                return false;
            }
        }
        return true;
    }

    /** How many places it has: of two that match the one with fewer is meant. */
    long places() {
        return segments.stream().filter(PLACES::containsKey).count();
    }

    @Override
    public String toString() {
        return text;
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.split("/", -1));
    }

    /** Ids of definitions and users may come escaped. A broken escape is no id. */
    private static String decoded(String segment) {
        try {
            return segment.contains("%") ? URLDecoder.decode(segment, StandardCharsets.UTF_8) : segment;
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
