package org.tidu.recommendation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.casefile.row.UndecidedTable;
import org.tidu.page.Cursor;
import org.tidu.page.Slice;
import org.tidu.problem.InvalidInput;
import org.tidu.recommendation.ListView.Item;
import org.tidu.recommendation.ListView.Page;
import org.tidu.term.DeclarationNumber;

/** The items of a list, some at a time: of a locked one as they are, of an open one its candidates. */
@Component
class ItemPages {

    private static final int SIZE = 50;
    private static final String LOCKED = "LOCKED";

    /** Of an open list, in this order. */
    private enum Part {
        READY, RECEIVED, WRITING;

        private int count(CandidateCounts counts) {
            return switch (this) {
                case READY -> counts.ready();
                case RECEIVED -> counts.received();
                case WRITING -> counts.writing();
            };
        }
    }

    private record Placed(List<String> place, Item item) {}

    private final ListItemTable items;
    private final CaseTable cases;
    private final UndecidedTable undecided;

    ItemPages(ListItemTable items, CaseTable cases, UndecidedTable undecided) {
        this.items = items;
        this.cases = cases;
        this.undecided = undecided;
    }

    /**
     * What a signature fixed does not move: the cursor counts.
     *
     * @throws InvalidInput when the cursor is of the list while it was open
     */
    Page locked(ListRow list, Cursor from) {
        int first = from.isStart() ? 0 : position(from);
        List<ListItem> read = items.some(list, first, SIZE + 1);
        Map<DeclarationNumber, CaseRow> rows = cases.named(read.stream().map(ListItem::number).toList());
        List<Placed> placed = new ArrayList<>();
        for (ListItem item : read) {
            CaseRow row = rows.get(item.number());
            placed.add(new Placed(List.of(LOCKED, String.valueOf(first + placed.size() + 1)), new Item(item.rank(), item.number(),
                    row.enterpriseName(), row.factoryName(), item.recommended() ? "RECOMMENDED" : "NOT_RECOMMENDED", item.remark())));
        }
        return page(from, placed);
    }

    /**
     * @param over whether the county's time to review is over
     * @throws InvalidInput when the cursor is of another kind of list: it was locked meanwhile
     */
    Page open(ListRef ref, CandidateCounts counts, boolean over, Cursor from) {
        Part first = from.isStart() ? Part.READY : part(from);
        List<Placed> placed = new ArrayList<>();
        for (Part part : EnumSet.range(first, Part.WRITING)) {
            String after = !from.isStart() && part == first ? from.keys().get(1) : null;
            if (placed.size() <= SIZE && part.count(counts) > 0) {
                rows(ref, part, after, SIZE + 1 - placed.size()).forEach(row -> placed.add(new Placed(List.of(part.name(), row.number().value()),
                        new Item(null, row.number(), row.enterpriseName(), row.factoryName(), outcome(part, over), row.stageText()))));
            }
        }
        return page(from, placed);
    }

    private List<CaseRow> rows(ListRef ref, Part part, @Nullable String after, int most) {
        Set<Stage> waiting = EnumSet.of(ref.level().waitingStage());
        Set<Stage> before = ref.level().openStages();
        before.removeAll(waiting);
        return switch (part) {
            case READY -> undecided.received(ref.roundId(), ref.countyCode(), waiting, after, most);
            case RECEIVED -> undecided.received(ref.roundId(), ref.countyCode(), before, after, most);
            case WRITING -> undecided.writing(ref.roundId(), ref.countyCode(), before, after, most);
        };
    }

    private static String outcome(Part part, boolean over) {
        return switch (part) {
            case READY -> "CANDIDATE";
            case RECEIVED -> over ? "UNREVIEWED" : "PENDING";
            case WRITING -> "WRITING";
        };
    }

    private static Page page(Cursor from, List<Placed> read) {
        Slice<Placed> slice = Slice.of(from, read, SIZE, Placed::place);
        return new Page(slice.rows().stream().map(Placed::item).toList(), slice.next());
    }

    private static int position(Cursor from) {
        if (from.backwards() || !from.keys().get(0).equals(LOCKED) || !from.keys().get(1).matches("\\d{1,6}")) {
            throw moved();
        }
        return Integer.parseInt(from.keys().get(1));
    }

    private static Part part(Cursor from) {
        for (Part part : Part.values()) {
            if (!from.backwards() && part.name().equals(from.keys().get(0))) {
                return part;
            }
        }
        throw moved();
    }

    private static InvalidInput moved() {
        return new InvalidInput("cursor", "名单已有变化，请刷新页面后再继续查看");
    }
}
