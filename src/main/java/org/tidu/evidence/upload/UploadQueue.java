package org.tidu.evidence.upload;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that wait for a place, in the order in which they first asked. Whoever has not asked again for a while has left. */
final class UploadQueue {

    /** The page asks again every 20 seconds at the latest. */
    private static final long LEFT_AFTER = Duration.ofSeconds(30).toNanos();

    private final Map<String, Long> lastAsked = new LinkedHashMap<>();

    /** @param now in nanoseconds of a stopwatch */
    void ask(String fileId, long now) {
        lastAsked.values().removeIf(asked -> now - asked > LEFT_AFTER);
        lastAsked.put(fileId, now);
    }

    /** How many come before it. */
    int before(String fileId) {
        int before = 0;
        for (String other : lastAsked.keySet()) {
            if (other.equals(fileId)) {
                break;
            }
            before++;
        }
        return before;
    }

    int size() {
        return lastAsked.size();
    }

    void leave(String fileId) {
        lastAsked.remove(fileId);
    }
}
