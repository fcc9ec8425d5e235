package org.tidu.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.problem.NotFound;
import org.tidu.recommendation.ListView.Downloads;
import org.tidu.recommendation.ListView.Item;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** The lists of a round for those who may see them: locked ones as they are, open ones with their candidates. */
@Component
class ListViews {

    private final Lists lists;
    private final Items items;
    private final CandidateSearch candidates;
    private final Cases cases;
    private final Rounds rounds;
    private final ListDeadlines deadlines;
    private final Clock clock;

    ListViews(Lists lists, Items items, CandidateSearch candidates, Cases cases, Rounds rounds,
            ListDeadlines deadlines, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.candidates = candidates;
        this.cases = cases;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such round */
    List<ListView> of(String roundId, ListAccess access) {
        Round round = rounds.find(roundId).orElseThrow(() -> new NotFound("没有这个申报批次"));
        List<ListRow> all = lists.inRound(roundId).stream().filter(list -> access.maySee(list.ref())).toList();
        return all.stream().flatMap(list -> {
            ListView view = view(list, round);
            boolean last = all.stream().noneMatch(other -> other.ref().equals(list.ref()) && other.no() > list.no());
            return last && list.isLocked() ? Stream.concat(Stream.of(view), next(list, round)) : Stream.of(view);
        }).toList();
    }

    private ListView view(ListRow list, Round round) {
        ListRef ref = list.ref();
        Instant deadline = deadlines.of(ref, round);
        return new ListView(ref.level(), ref.areaCode(), list.areaName(), list.no(), deadline, list.isLocked() ? "LOCKED" : "OPEN",
                list.lockedAt(), list.sha256(), list.isLocked() ? locked(list) : open(ref, deadline),
                list.isLocked() ? downloads(list) : null);
    }

    /** The supplement that comes about after a signature, as soon as something is left for it. */
    private Stream<ListView> next(ListRow list, Round round) {
        ListRef ref = list.ref();
        Instant deadline = deadlines.of(ref, round);
        List<Item> left = ref.level() == Level.CITY || lists.isConcluded(ref) ? List.of() : open(ref, deadline);
        return left.isEmpty() ? Stream.empty() : Stream.of(new ListView(ref.level(), ref.areaCode(), list.areaName(),
                list.no() + 1, deadline, "OPEN", null, null, left, null));
    }

    private List<Item> locked(ListRow list) {
        return items.of(list).stream().map(item -> {
            CaseRow row = cases.find(item.number()).orElseThrow();
            return new Item(item.rank(), item.number(), row.enterpriseName(), row.factoryName(),
                    item.recommended() ? "RECOMMENDED" : "NOT_RECOMMENDED", item.remark());
        }).toList();
    }

    private List<Item> open(ListRef ref, Instant deadline) {
        Candidates found = candidates.of(ref);
        boolean over = ref.level() == Level.COUNTY && clock.instant().isAfter(deadline);
        return Stream.of(found.ready().stream().map(row -> item(row, "CANDIDATE")),
                found.received().stream().map(row -> item(row, over ? "UNREVIEWED" : "PENDING")),
                found.writing().stream().map(row -> item(row, "WRITING"))).flatMap(Function.identity()).toList();
    }

    private static Item item(CaseRow row, String outcome) {
        return new Item(null, row.number(), row.enterpriseName(), row.factoryName(), outcome, row.stageText());
    }

    private static Downloads downloads(ListRow list) {
        String folder = "/api/rounds/" + list.ref().roundId() + "/lists/" + list.ref().areaCode();
        String which = list.no() == 1 ? "" : "?no=" + list.no();
        return new Downloads(folder + "/summary.xlsx" + which, folder + "/letter.docx" + which);
    }
}
