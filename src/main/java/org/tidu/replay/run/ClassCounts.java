package org.tidu.replay.run;

import java.util.EnumMap;
import java.util.Map;
import org.tidu.replay.outcome.ReplayClass;

/** How many cases of each class. */
public final class ClassCounts {

    private final long[] counts = new long[ReplayClass.values().length];

    void add(ReplayClass kind) {
        counts[kind.ordinal()]++;
    }

    void add(ClassCounts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    public long of(ReplayClass kind) {
        return counts[kind.ordinal()];
    }

    public long total() {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    public Map<ReplayClass, Long> all() {
        Map<ReplayClass, Long> all = new EnumMap<>(ReplayClass.class);
        for (ReplayClass kind : ReplayClass.values()) {
            all.put(kind, of(kind));
        }
        return all;
    }
}
