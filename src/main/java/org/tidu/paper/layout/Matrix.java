package org.tidu.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.words.FieldWords;
import org.tidu.paper.layout.PaperRow.Cell;

/**
 * Fields one behind the other that ask for the same thing several times, 资产总额（前三年）, 资产总额（前二年）, 资产总额（前一年）, become one line
 * under a head 前三年, 前二年, 前一年. What they ask for and what stands in the head are read from the labels.
 *
 * @param stem   with its unit: 资产总额（万元）
 * @param fields by what stands above them
 */
record Matrix(String stem, Map<String, Component> fields) {

    private static final Pattern REPEATED = Pattern.compile("(.+)（([^（）]{1,8})）");
    private static final int WIDTH = 3;
    private static final int MOST = 3;

    /** How many of the components from here on are one line; empty where this one stands for itself. */
    static Optional<Matrix> from(List<Component> components, int start) {
        Map<String, Component> fields = new LinkedHashMap<>();
        String stem = null;
        for (int index = start; index < components.size() && fields.size() < MOST; index++) {
            Component field = components.get(index);
            Matcher label = REPEATED.matcher(field.label());
            if (!field.type().equals("number") || !label.matches() || stem != null && !stem.equals(label.group(1))) {
                break;
            }
            stem = label.group(1);
            fields.put(label.group(2), field);
        }
        if (fields.size() < 2) {
            return Optional.empty();
        }
        String unit = FieldWords.unit(fields.values().iterator().next());
        return Optional.of(new Matrix(unit.isEmpty() ? stem : stem + "（" + unit + "）", fields));
    }

    int size() {
        return fields.size();
    }

    List<String> columns() {
        return List.copyOf(fields.keySet());
    }

    PaperRow head() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.label("", rest())));
        columns().forEach(column -> cells.add(Cell.label(column, WIDTH)));
        return new PaperRow(cells);
    }

    PaperRow line(Map<?, ?> data) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(stem, rest())));
        fields.values().forEach(field -> cells.add(Cell.value(FieldWords.bare(field, Json.at(data, field.address())), WIDTH)));
        return new PaperRow(cells);
    }

    private int rest() {
        return PaperRow.COLUMNS - WIDTH * fields.size();
    }
}
