package org.tidu.replay.slider;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.tidu.assessment.Trial;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.decision.Models;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.replay.run.SliceWork;
import org.tidu.term.Tier;

/**
 * Cases loaded once, so that a number can be tried value by value. Of a case only what the number may change is kept: the facts that the
 * conditions in question ask for, and whether any other condition bars it. Holds no more than {@link #most()} cases.
 */
public final class Slider implements SliceWork {

    /** About a quarter of a kilobyte each. */
    public static final int MOST = 200_000;
    /** Where any fact may be asked for, all of a case are kept: up to twenty kilobytes. */
    public static final int MOST_WHOLE = 5_000;

    private volatile Trial before;
    private volatile Trial draft;
    private final SlidingTable table;
    private final SlidingTable.Sliding asDrafted;
    private final String ruleSetId;
    private final List<Open> open = new ArrayList<>();
    private long total;
    private long barred;
    private long barredBefore;
    private long notJudged;

    /** A case that this number decides. */
    private record Open(Tier tier, Map<String, Object> seen, boolean eligibleBefore) {}

    private Slider(Models before, Models draft, String ruleSetId, NumberCell cell) {
        this.table = SlidingTable.of(draft, ruleSetId, cell);
        this.asDrafted = table.with(table.value());
        this.before = Trial.of(before);
        this.draft = Trial.of(draft);
        this.ruleSetId = ruleSetId;
    }

    /** @throws org.tidu.problem.InvalidInput when the cell holds no number that can slide */
    public static Slider of(Models before, Models draft, String ruleSetId, NumberCell cell) {
        return new Slider(before, draft, ruleSetId, cell);
    }

    /** As the draft has it. */
    public BigDecimal value() {
        return table.value();
    }

    /** How many cases there is room for. */
    public int most() {
        return table.facts().isEmpty() ? MOST_WHOLE : MOST;
    }

    /** No case comes any more: the tables that judged them go. */
    public void loaded() {
        before = null;
        draft = null;
    }

    @Override
    public Slice begin() {
        return new Loading();
    }

    private final class Loading implements Slice {

        private final List<Open> found = new ArrayList<>();
        private long cases;
        private long bars;
        private long barsBefore;
        private long unknown;

        @Override
        public void add(ReplayCase one) {
            cases++;
            try {
                load(one);
            } catch (RuntimeException | StackOverflowError notJudged) {
                unknown++;
            }
        }

        private void load(ReplayCase one) {
            Facts then = before.service().facts(before.editionId(), one.facts());
            Facts now = draft.service().facts(draft.editionId(), one.facts());
            boolean eligible = before.service().assess(before.editionId(), ruleSetId, one.tier(), then).eligible();
            Verdict verdict = draft.service().assess(draft.editionId(), ruleSetId, one.tier(), now);
            Map<String, Object> seen = asked(draft.service().seen(draft.editionId(), ruleSetId, now));
            Set<String> depending = codes(one.tier(), seen);
            if (verdict.conditions().stream().anyMatch(condition -> condition.bars() && !depending.contains(condition.code()))) {
                bars++;
                barsBefore += eligible ? 1 : 0;
            } else {
                found.add(new Open(one.tier(), seen, eligible));
            }
        }

        private Set<String> codes(Tier tier, Map<String, Object> seen) {
            Set<String> codes = new HashSet<>();
            asDrafted.rows(tier, seen).forEach(row -> codes.add((String) row.get("code")));
            return codes;
        }

        @Override
        public void end() {
            synchronized (open) {
                open.addAll(found);
                total += cases;
                barred += bars;
                barredBefore += barsBefore;
                notJudged += unknown;
            }
        }
    }

    private Map<String, Object> asked(Map<String, Object> seen) {
        if (table.facts().isEmpty()) {
            return seen;
        }
        Map<String, Object> asked = new HashMap<>();
        table.facts().forEach(name -> asked.put(name, seen.get(name)));
        return asked;
    }

    /**
     * The same as a replay with this number in the draft would count.
     *
     * @param second half of the cases are counted there
     */
    public SliderCount count(BigDecimal value, Executor second) {
        SlidingTable.Sliding sliding = table.with(value);
        synchronized (open) {
            int half = open.size() / 2;
            CompletableFuture<long[]> other = CompletableFuture.supplyAsync(() -> part(sliding, open.subList(half, open.size())), second);
            long[] first = part(sliding, open.subList(0, half));
            long[] rest = other.join();
            return new SliderCount(value, total, barredBefore + first[0] + rest[0], first[1] + rest[1], first[2] + rest[2],
                    notJudged + first[3] + rest[3]);
        }
    }

    private static long[] part(SlidingTable.Sliding sliding, List<Open> cases) {
        long[] counts = new long[4];
        for (Open one : cases) {
            try {
                boolean eligible = sliding.rows(one.tier(), one.seen()).stream().map(Condition::of).noneMatch(Condition::bars);
                counts[0] += one.eligibleBefore() && !eligible ? 1 : 0;
                counts[1] += !one.eligibleBefore() && eligible ? 1 : 0;
                counts[2] += eligible ? 1 : 0;
            } catch (RuntimeException | StackOverflowError notJudged) {
                counts[3]++;
            }
        }
        return counts;
    }
}
