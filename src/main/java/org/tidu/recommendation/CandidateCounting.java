package org.tidu.recommendation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.Stage;
import org.tidu.casefile.row.UndecidedTable;
import org.tidu.casefile.row.UndecidedTable.Count;
import org.tidu.term.RoundId;

/** Counts the candidates of lists in the database; {@link CandidateSearch} reads them. */
@Component
class CandidateCounting {

    private final UndecidedTable cases;

    CandidateCounting(UndecidedTable cases) {
        this.cases = cases;
    }

    CandidateCounts of(ListRef ref) {
        return of(ref.roundId(), List.of(ref)).get(ref);
    }

    /** For every list of a round that is asked for, with one statement. */
    Map<ListRef, CandidateCounts> of(RoundId roundId, Collection<ListRef> refs) {
        Map<ListRef, CandidateCounts> counted = new HashMap<>();
        if (refs.isEmpty()) {
            return counted;
        }
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        refs.forEach(ref -> stages.addAll(ref.level().openStages()));
        List<Count> counts = cases.counts(roundId, onlyCounty(refs), stages);
        refs.forEach(ref -> counted.put(ref, counts.stream().filter(count -> isOf(ref, count)).map(count -> of(ref.level(), count))
                .reduce(CandidateCounts.NONE, CandidateCounts::plus)));
        return counted;
    }

    @Nullable
    private static String onlyCounty(Collection<ListRef> refs) {
        return refs.size() == 1 ? refs.iterator().next().countyCode() : null;
    }

    private static boolean isOf(ListRef ref, Count count) {
        return ref.level().openStages().contains(count.stage()) && (ref.countyCode() == null || ref.countyCode().equals(count.countyCode()));
    }

    private static CandidateCounts of(Level level, Count count) {
        return count.stage() == level.waitingStage() ? new CandidateCounts(count.received(), 0, 0)
                : new CandidateCounts(0, count.received(), count.writing());
    }
}
