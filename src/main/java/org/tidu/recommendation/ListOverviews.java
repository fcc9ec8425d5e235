package org.tidu.recommendation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.identity.CurrentUser;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** Tells what a list is about from the business key of its process. */
@Component
public class ListOverviews {

    private final ListAreas areas;
    private final ListAccess access;
    private final Lists lists;
    private final CandidateSearch search;
    private final CandidateFacts facts;
    private final ListDeadlines deadlines;
    private final Rounds rounds;
    private final CurrentUser user;

    ListOverviews(ListAreas areas, ListAccess access, Lists lists, CandidateSearch search, CandidateFacts facts, ListDeadlines deadlines,
            Rounds rounds, CurrentUser user) {
        this.areas = areas;
        this.access = access;
        this.lists = lists;
        this.search = search;
        this.facts = facts;
        this.deadlines = deadlines;
        this.rounds = rounds;
        this.user = user;
    }

    /** Empty for the key of anything else, and for a list the reader may not see. */
    public Optional<ListOverview> of(String businessKey) {
        String[] parts = businessKey.split(":");
        if (parts.length != 2) {
            return Optional.empty();
        }
        ListRef ref = areas.ref(new RoundId(parts[0]), parts[1]);
        return lists.find(ref).filter(list -> access.maySee(ref)).map(this::overview);
    }

    private ListOverview overview(ListRow list) {
        ListRef ref = list.ref();
        Candidates candidates = search.of(ref);
        boolean own = user.groups().contains(areas.group(ref));
        String lists = "/rounds/" + ref.roundId() + "/lists";
        return new ListOverview(list.areaName() + "推荐名单", own, own ? lists + "/" + ref.areaCode() + "/ranking" : lists,
                deadlines.of(ref, rounds.find(ref.roundId()).orElseThrow()),
                candidates.ready().stream().map(this::candidate).toList(), candidates.received().size() + candidates.writing().size());
    }

    private ListOverview.ListedCandidate candidate(CaseRow row) {
        return new ListOverview.ListedCandidate(row.number(), row.enterpriseName(), row.factoryName(), facts.verdict(row),
                facts.benchmarkYear(row), facts.countyPlace(row));
    }
}
