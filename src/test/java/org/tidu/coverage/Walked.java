package org.tidu.coverage;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The flow nodes entered and the sequence flows taken since the JVM started, by process key. */
final class Walked {

    private static final Map<String, Set<String>> IDS = new ConcurrentHashMap<>();

    private Walked() {}

    static void add(String processKey, String elementId) {
        IDS.computeIfAbsent(processKey, key -> ConcurrentHashMap.newKeySet()).add(elementId);
    }

    static Set<String> in(String processKey) {
        return Set.copyOf(IDS.getOrDefault(processKey, Set.of()));
    }
}
