package org.tidu.replay.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidu.replay.outcome.Outcome;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.outcome.ReplayClass;

/** What a replay has found so far. As large for a million cases as for ten thousand. */
public final class ReplayFigures {

    /** Cases of one class that are kept by name; the others are counted. */
    public static final int LISTED = 2_000;

    private static final Comparator<ListedCase> BY_NUMBER = Comparator.comparing(listed -> listed.one().number());

    private final ClassCounts counts = new ClassCounts();
    private final Map<Dimension, Map<String, ClassCounts>> split = new EnumMap<>(Dimension.class);
    private final Map<String, String> titles = new HashMap<>();
    private final Map<ReplayClass, List<ListedCase>> listed = new EnumMap<>(ReplayClass.class);
    private final Nearest missed = new Nearest();
    private final Nearest reached = new Nearest();

    void add(ReplayCase one, Outcome outcome) {
        counts.add(outcome.kind());
        for (Dimension dimension : Dimension.values()) {
            dimension.of(one, outcome).forEach(value -> counts(dimension, value).add(outcome.kind()));
        }
        if (outcome.kind() == ReplayClass.UNCHANGED) {
            return;
        }
        outcome.changes().forEach(change -> titles.putIfAbsent(change.code(), change.title()));
        ListedCase kept = ListedCase.of(one, outcome);
        list(outcome.kind(), kept);
        outcome.margin().ifPresent(margin -> (margin.reached() ? reached : missed).add(kept));
    }

    void add(ReplayFigures other) {
        counts.add(other.counts);
        other.split.forEach((dimension, values) -> values.forEach((value, more) -> counts(dimension, value).add(more)));
        other.titles.forEach(titles::putIfAbsent);
        other.listed.forEach((kind, cases) -> cases.forEach(one -> list(kind, one)));
        missed.add(other.missed);
        reached.add(other.reached);
    }

    private void list(ReplayClass kind, ListedCase one) {
        List<ListedCase> cases = listed.computeIfAbsent(kind, any -> new ArrayList<>());
        if (cases.size() < LISTED) {
            cases.add(one);
        }
    }

    private ClassCounts counts(Dimension dimension, String value) {
        return split.computeIfAbsent(dimension, any -> new TreeMap<>()).computeIfAbsent(value, any -> new ClassCounts());
    }

    public ClassCounts counts() {
        return counts;
    }

    /** By the codes of the dimension, in their order. */
    public Map<String, ClassCounts> by(Dimension dimension) {
        return split.getOrDefault(dimension, Map.of());
    }

    /** Of the conditions that changed, by their codes. */
    public Map<String, String> titles() {
        return titles;
    }

    /** The cases of a class by number, no more than {@value #LISTED}; none of those without a change. */
    public List<ListedCase> listed(ReplayClass kind) {
        return listed.getOrDefault(kind, List.of()).stream().sorted(BY_NUMBER).toList();
    }

    /** Those that miss the changed bound by the least, the nearest first. */
    public List<ListedCase> nearestMisses() {
        return missed.inOrder();
    }

    /** Those that reach the changed bound with the least to spare, the nearest first. */
    public List<ListedCase> barelyMet() {
        return reached.inOrder();
    }
}
