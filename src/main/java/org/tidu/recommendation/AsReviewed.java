package org.tidu.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tidu.casefile.row.CaseRow;
import org.tidu.term.DeclarationNumber;

/**
 * The list as it can be answered for now. A ranking counts as it was signed, less the cases that have left since.
 * Without one (overdue), what was reviewed is recommended in the order the rules say, as far as the quota goes.
 */
final class AsReviewed {

    private AsReviewed() {}

    static List<ListItem> of(List<ListItem> ranking, Candidates candidates, OptionalInt quota, OverdueOrder order) {
        return renumbered(ranking.isEmpty() ? inOrder(order, candidates, quota) : still(ranking, candidates));
    }

    /** With whatever is still under way as not recommended: for a list that nothing follows. */
    static List<ListItem> closing(List<ListItem> ranking, Candidates candidates, OptionalInt quota, OverdueOrder order,
            String notInTime) {
        List<ListItem> ranked = of(ranking, candidates, quota, order);
        List<DeclarationNumber> known = ranked.stream().map(ListItem::number).toList();
        Stream<ListItem> late = candidates.all().map(CaseRow::number).filter(number -> !known.contains(number))
                .map(number -> new ListItem(number, false, null, notInTime));
        return Stream.concat(ranked.stream(), late).toList();
    }

    private static List<ListItem> inOrder(OverdueOrder order, Candidates candidates, OptionalInt quota) {
        List<CaseRow> reviewed = order.sorted(candidates.ready());
        return IntStream.range(0, reviewed.size()).mapToObj(index -> {
            DeclarationNumber number = reviewed.get(index).number();
            return order.isBeyond(index, quota)
                    ? new ListItem(number, false, null, order.beyondQuota())
                    : new ListItem(number, true, index + 1, null);
        }).toList();
    }

    private static List<ListItem> still(List<ListItem> ranking, Candidates candidates) {
        var open = candidates.ready().stream().collect(Collectors.toMap(CaseRow::number, Function.identity()));
        return ranking.stream().filter(item -> open.containsKey(item.number())).toList();
    }

    /** Ranks without gaps; the items come by rank. */
    private static List<ListItem> renumbered(List<ListItem> ranked) {
        List<ListItem> result = new ArrayList<>();
        int rank = 0;
        for (ListItem item : ranked) {
            result.add(item.recommended() ? new ListItem(item.number(), true, ++rank, item.remark()) : item);
        }
        return result;
    }
}
