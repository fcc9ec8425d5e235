package org.tidu.replay.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The cases nearest to the changed bound, no more than {@value #MOST}. */
final class Nearest {

    static final int MOST = 100;

    private static final Comparator<ListedCase> BY_DISTANCE = Comparator
            .comparing((ListedCase listed) -> listed.outcome().margin().orElseThrow().distance())
            .thenComparing(listed -> listed.one().number());

    /** The farthest of those kept comes first. */
    private final PriorityQueue<ListedCase> kept = new PriorityQueue<>(BY_DISTANCE.reversed());

    void add(ListedCase listed) {
        if (kept.size() < MOST) {
            kept.add(listed);
        } else if (BY_DISTANCE.compare(listed, kept.peek()) < 0) {
            kept.poll();
            kept.add(listed);
        }
    }

    void add(Nearest other) {
        other.kept.forEach(this::add);
    }

    List<ListedCase> inOrder() {
        List<ListedCase> nearest = new ArrayList<>(kept);
        nearest.sort(BY_DISTANCE);
        return List.copyOf(nearest);
    }
}
