package org.tidu.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.page.Cursor;
import org.tidu.problem.NotFound;
import org.tidu.recommendation.ListView.Counts;
import org.tidu.recommendation.ListView.Downloads;
import org.tidu.recommendation.ListView.Page;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** The lists of a round for those who may see them: locked ones as they are, open ones with their candidates. */
@Component
class ListViews {

    private final Lists lists;
    private final ListItemTable items;
    private final ItemPages pages;
    private final CandidateCounting counting;
    private final Rounds rounds;
    private final ListDeadlines deadlines;
    private final Clock clock;

    ListViews(Lists lists, ListItemTable items, ItemPages pages, CandidateCounting counting, Rounds rounds, ListDeadlines deadlines, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.pages = pages;
        this.counting = counting;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such round */
    List<ListView> of(RoundId roundId, ListAccess access) {
        Round round = round(roundId);
        List<ListRow> all = lists.inRound(roundId).stream().filter(list -> access.maySee(list.ref())).toList();
        Map<ListRef, CandidateCounts> open = counting.of(roundId, all.stream().map(ListRow::ref).distinct().toList());
        Map<String, Counts> locked = items.counts(roundId);
        return all.stream().flatMap(list -> {
            ListView view = list.isLocked() ? locked(list, round, locked.getOrDefault(list.id(), Counts.of(CandidateCounts.NONE)))
                    : open(list, list.no(), round, open.get(list.ref()));
            boolean last = all.stream().noneMatch(other -> other.ref().equals(list.ref()) && other.no() > list.no());
            return last && list.isLocked() ? Stream.concat(Stream.of(view), next(list, round, open.get(list.ref()))) : Stream.of(view);
        }).toList();
    }

    /**
     * Further items of a list.
     *
     * @param no of the list, or of the supplement that comes about
     * @throws NotFound when the area has no such list
     */
    Page items(ListRef ref, int no, Cursor from) {
        Round round = round(ref.roundId());
        ListRow last = lists.get(ref);
        if (no == last.no() + 1 && last.isLocked() || no == last.no() && !last.isLocked()) {
            return pages.open(ref, counting.of(ref), isOver(ref, deadlines.of(ref, round)), from);
        }
        return pages.locked(lists.find(ref, no).orElseThrow(() -> new NotFound("没有该地区的推荐名单")), from);
    }

    private Round round(RoundId id) {
        return rounds.find(id).orElseThrow(() -> new NotFound("没有这个申报批次"));
    }

    private ListView locked(ListRow list, Round round, Counts counts) {
        Page page = pages.locked(list, Cursor.START);
        return new ListView(list.ref().level(), list.ref().areaCode(), list.areaName(), list.no(), deadlines.of(list.ref(), round), "LOCKED",
                list.lockedAt(), list.sha256(), counts, page.items(), page.next(), downloads(list));
    }

    private ListView open(ListRow list, int no, Round round, CandidateCounts counts) {
        ListRef ref = list.ref();
        Instant deadline = deadlines.of(ref, round);
        Page page = pages.open(ref, counts, isOver(ref, deadline), Cursor.START);
        return new ListView(ref.level(), ref.areaCode(), list.areaName(), no, deadline, "OPEN", null, null, Counts.of(counts),
                page.items(), page.next(), null);
    }

    /** The supplement that comes about after a signature, as soon as something is left for it. */
    private Stream<ListView> next(ListRow list, Round round, CandidateCounts left) {
        return list.ref().level() == Level.CITY || left.all() == 0 || lists.isConcluded(list.ref()) ? Stream.empty()
                : Stream.of(open(list, list.no() + 1, round, left));
    }

    private boolean isOver(ListRef ref, Instant deadline) {
        return ref.level() == Level.COUNTY && clock.instant().isAfter(deadline);
    }

    private static Downloads downloads(ListRow list) {
        String folder = "/api/rounds/" + list.ref().roundId() + "/lists/" + list.ref().areaCode();
        String which = list.no() == 1 ? "" : "?no=" + list.no();
        return new Downloads(folder + "/summary.xlsx" + which, folder + "/letter.docx" + which);
    }
}
