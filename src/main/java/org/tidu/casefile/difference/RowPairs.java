package org.tidu.casefile.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.springframework.lang.Nullable;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.words.RowNames;

/**
 * Which row of a list is which row of the list as it was: one that is equal, else one of the same name, else, where no row
 * came or went, the one at the same place, else one that is alike in half of its fields.
 */
final class RowPairs {

    /** @param before index of the row as it was; null when it is new. {@code after} is null when it is gone */
    record Pair(@Nullable Integer before, @Nullable Integer after) {}

    private final List<Map<?, ?>> had;
    private final List<Map<?, ?>> has;
    private final List<Pair> pairs = new ArrayList<>();

    private RowPairs(List<Map<?, ?>> had, List<Map<?, ?>> has) {
        this.had = had;
        this.has = has;
    }

    /** In the order of the list as it is, rows that are gone after those that stand. */
    static List<Pair> of(Component list, List<Map<?, ?>> had, List<Map<?, ?>> has) {
        RowPairs rows = new RowPairs(had, has);
        rows.match((before, after) -> Json.same(had.get(before), has.get(after)));
        rows.match((before, after) -> RowNames.name(list, had.get(before)) != null
                && Objects.equals(RowNames.name(list, had.get(before)), RowNames.name(list, has.get(after))));
        rows.match((before, after) -> had.size() == has.size() && before.equals(after));
        rows.match((before, after) -> areAlike(list, had.get(before), has.get(after)));
        rows.leaveTheRest();
        return rows.pairs;
    }

    private void match(BiPredicate<Integer, Integer> same) {
        for (int after = 0; after < has.size(); after++) {
            for (int before = 0; before < had.size() && isFree(null, after); before++) {
                if (isFree(before, null) && same.test(before, after)) {
                    pairs.add(new Pair(before, after));
                }
            }
        }
    }

    private boolean isFree(Integer before, Integer after) {
        return pairs.stream().noneMatch(pair -> before != null && before.equals(pair.before())
                || after != null && after.equals(pair.after()));
    }

    private void leaveTheRest() {
        for (int after = 0; after < has.size(); after++) {
            if (isFree(null, after)) {
                pairs.add(new Pair(null, after));
            }
        }
        for (int before = 0; before < had.size(); before++) {
            if (isFree(before, null)) {
                pairs.add(new Pair(before, null));
            }
        }
        pairs.sort(Comparator.comparing(Pair::after, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static boolean areAlike(Component list, Map<?, ?> before, Map<?, ?> after) {
        List<Component> fields = list.children().stream().filter(Component::isKeyed)
                .filter(field -> !Json.isMissing(before.get(field.address())) || !Json.isMissing(after.get(field.address()))).toList();
        long same = fields.stream().filter(field -> Json.same(before.get(field.address()), after.get(field.address()))).count();
        return same > 0 && 2 * same >= fields.size();
    }
}
