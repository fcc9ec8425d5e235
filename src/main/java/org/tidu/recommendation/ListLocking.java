package org.tidu.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.recommendation.paper.Frozen;
import org.tidu.recommendation.paper.ListContent;
import org.tidu.recommendation.paper.RecommendationLetter;
import org.tidu.recommendation.paper.SummarySheet;
import org.tidu.round.Rounds;

/** Locks a list: freezes what it says, hashes it, and makes its papers. From then on the database refuses changes. */
@Component
class ListLocking {

    private final Lists lists;
    private final ListItemTable items;
    private final PaperTable papers;
    private final CandidateSearch candidates;
    private final Quotas quotas;
    private final ListContentReader contents;
    private final Rounds rounds;
    private final ProcedureTables tables;
    private final Clock clock;

    ListLocking(Lists lists, ListItemTable items, PaperTable papers, CandidateSearch candidates, Quotas quotas,
            ListContentReader contents, Rounds rounds, ProcedureTables tables, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.papers = papers;
        this.candidates = candidates;
        this.quotas = quotas;
        this.contents = contents;
        this.rounds = rounds;
        this.tables = tables;
        this.clock = clock;
    }

    /** Locks the list that is open; when none is, nothing changes. */
    @Transactional
    public void lock(ListRef ref) {
        ListRow list = lists.get(ref);
        if (list.isLocked()) {
            return;
        }
        List<ListItem> answered = ref.level() == Level.COUNTY
                ? AsReviewed.of(items.of(list), candidates.of(ref), quotas.of(ref), order(ref))
                : AsReviewed.closing(items.of(list), candidates.of(ref), quotas.of(ref), order(ref), ref.level().notReviewedInTime());
        // PostgreSQL keeps microseconds
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String by = list.decidedBy() == null ? "system" : list.decidedBy();
        ListContent content = contents.of(list, answered, now, by);
        Frozen frozen = Frozen.of(content);
        items.freeze(list, content);
        papers.keep(list, Paper.SUMMARY, SummarySheet.write(content, frozen.sha256()));
        papers.keep(list, Paper.LETTER, RecommendationLetter.write(content, frozen.sha256()));
        lists.lock(list, now, by, frozen);
    }

    private OverdueOrder order(ListRef ref) {
        return OverdueOrder.of(tables.row(rounds.find(ref.roundId()).orElseThrow().editionId(), "overdue-lists",
                Map.of("level", ref.level().name())));
    }
}
