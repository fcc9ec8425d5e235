package org.tidu.recommendation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;

/** The order in which an officer recommends. */
@Component
class Ranking {

    private final Lists lists;
    private final Items items;
    private final CandidateSearch candidates;
    private final RankingVariables variables;
    private final Callers callers;

    Ranking(Lists lists, Items items, CandidateSearch candidates, RankingVariables variables, Callers callers) {
        this.lists = lists;
        this.items = items;
        this.candidates = candidates;
        this.variables = variables;
        this.callers = callers;
    }

    Map<String, Object> variables(ListRef ref) {
        return variables.of(ref, candidates.of(ref));
    }

    Candidates candidates(ListRef ref) {
        return candidates.of(ref);
    }

    /** Keeps the ranking of whoever acts now; it replaces an earlier one. */
    void store(ListRef ref, List<ListItem> ranking) {
        ListRow list = lists.get(ref);
        items.replace(list, ranking);
        lists.decidedBy(list, callers.current());
    }
}
