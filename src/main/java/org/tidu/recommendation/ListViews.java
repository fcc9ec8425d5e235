package org.tidu.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.problem.NotFound;
import org.tidu.recommendation.ListView.Downloads;
import org.tidu.recommendation.ListView.Item;
import org.tidu.round.Rounds;

/** The lists of a round for those who may see them: locked ones as they are, open ones with their candidates. */
@Component
class ListViews {

    private final Lists lists;
    private final Items items;
    private final CandidateSearch candidates;
    private final Cases cases;
    private final Rounds rounds;

    ListViews(Lists lists, Items items, CandidateSearch candidates, Cases cases, Rounds rounds) {
        this.lists = lists;
        this.items = items;
        this.candidates = candidates;
        this.cases = cases;
        this.rounds = rounds;
    }

    /** @throws NotFound when there is no such round */
    List<ListView> of(String roundId, ListAccess access) {
        rounds.find(roundId).orElseThrow(() -> new NotFound("没有这个申报批次"));
        return lists.inRound(roundId).stream().filter(list -> access.maySee(list.ref())).map(this::view).toList();
    }

    private ListView view(ListRow list) {
        ListRef ref = list.ref();
        return new ListView(ref.level(), ref.areaCode(), list.areaName(), list.isLocked() ? "LOCKED" : "OPEN",
                list.lockedAt(), list.sha256(), list.isLocked() ? locked(list) : open(ref),
                list.isLocked() ? downloads(ref) : null);
    }

    private List<Item> locked(ListRow list) {
        return items.of(list).stream().map(item -> {
            CaseRow row = cases.find(item.number()).orElseThrow();
            return new Item(item.rank(), item.number(), row.enterpriseName(), row.factoryName(),
                    item.recommended() ? "RECOMMENDED" : "NOT_RECOMMENDED", item.remark());
        }).toList();
    }

    private List<Item> open(ListRef ref) {
        Candidates found = candidates.of(ref);
        return Stream.concat(
                found.ready().stream().map(row -> item(row, "CANDIDATE")),
                found.pending().stream().map(row -> item(row, "PENDING"))).toList();
    }

    private static Item item(CaseRow row, String outcome) {
        return new Item(null, row.number(), row.enterpriseName(), row.factoryName(), outcome, row.stageText());
    }

    private static Downloads downloads(ListRef ref) {
        String folder = "/api/rounds/" + ref.roundId() + "/lists/" + ref.areaCode();
        return new Downloads(folder + "/summary.xlsx", folder + "/letter.docx");
    }
}
