package org.tidu.casefile.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tidu.casefile.difference.Change.Kind;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.Json;
import org.tidu.form.words.FieldWords;
import org.tidu.form.words.RowNames;

/** What differs between two revisions, field by field in the order of the form, and row by row in its lists. */
public final class Differences {

    private final List<Change> found = new ArrayList<>();

    private Differences() {}

    public static List<Change> between(FormSchema form, Map<?, ?> before, Map<?, ?> after) {
        Differences differences = new Differences();
        differences.components(form.components(), before, after, new Place("", null, null));
        return List.copyOf(differences.found);
    }

    /**
     * @param path up to and with the dot before a name
     * @param list label of the list; null outside of lists
     * @param row  name of the row in it
     */
    private record Place(String path, String list, String row) {

        Place below(String name) {
            return new Place(path + name + ".", list, row);
        }

        String label(Component component) {
            return list == null ? component.label() : list + " · " + component.label();
        }
    }

    private void components(List<Component> components, Map<?, ?> before, Map<?, ?> after, Place place) {
        for (Component component : components) {
            String address = component.address();
            Object had = Json.at(before, address);
            Object has = Json.at(after, address);
            if (component.isDynamicList()) {
                list(component, rows(had), rows(has), place);
            } else if (component.isKeyed()) {
                field(component, had, has, place);
            } else {
                components(component.children(), Json.objectOr(had, Map.of()), Json.objectOr(has, Map.of()),
                        address.isEmpty() ? place : place.below(address));
            }
        }
    }

    private void field(Component field, Object before, Object after, Place place) {
        boolean bothEmpty = Json.isMissing(before) && Json.isMissing(after);
        if (!bothEmpty && !Json.same(before, after)) {
            found.add(new Change(Kind.FIELD, place.path() + field.address(), place.label(field), place.row(),
                    FieldWords.of(field, before), FieldWords.of(field, after)));
        }
    }

    private void list(Component list, List<Map<?, ?>> before, List<Map<?, ?>> after, Place place) {
        List<RowPairs.Pair> pairs = RowPairs.of(list, before, after);
        String path = place.path() + list.address();
        for (RowPairs.Pair pair : pairs) {
            boolean gone = pair.after() == null;
            int index = gone ? pair.before() : pair.after();
            String at = path + "[" + index + "]";
            String row = RowNames.of(list, gone ? before.get(index) : after.get(index), index);
            if (gone) {
                found.add(new Change(Kind.ROW_REMOVED, at, place.label(list), row, FieldWords.ofRow(list, before.get(index)), null));
            } else if (pair.before() == null) {
                found.add(new Change(Kind.ROW_ADDED, at, place.label(list), row, null, FieldWords.ofRow(list, after.get(index))));
            } else {
                components(list.children(), before.get(pair.before()), after.get(index), new Place(at + ".", place.label(list), row));
            }
        }
        order(list, before, after, pairs, place);
    }

    /** Rows that came or went shift the others: that is no other order. */
    private void order(Component list, List<Map<?, ?>> before, List<Map<?, ?>> after, List<RowPairs.Pair> pairs, Place place) {
        List<RowPairs.Pair> kept = pairs.stream().filter(pair -> pair.before() != null && pair.after() != null).toList();
        List<Integer> was = kept.stream().map(RowPairs.Pair::before).toList();
        if (!was.equals(was.stream().sorted().toList())) {
            found.add(new Change(Kind.ROW_ORDER, place.path() + list.address(), place.label(list), null,
                    names(list, before, was.stream().sorted().toList()),
                    names(list, after, kept.stream().map(RowPairs.Pair::after).toList())));
        }
    }

    private static String names(Component list, List<Map<?, ?>> rows, List<Integer> indexes) {
        return indexes.stream().map(index -> Objects.requireNonNullElse(RowNames.name(list, rows.get(index)), "未命名"))
                .collect(Collectors.joining("、"));
    }

    private static List<Map<?, ?>> rows(Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        Json.listOr(value, List.of()).forEach(row -> rows.add(Json.objectOr(row, Map.of())));
        return rows;
    }
}
