package org.tidu.paper.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.words.FieldWords;
import org.tidu.paper.layout.PaperRow.Cell;

/** A list of a form as numbered lines under the labels of its fields. */
final class ListRows {

    private static final int LONG_TEXT = 100;
    private static final int MOST_COLUMNS = PaperRow.COLUMNS - 1;

    private ListRows() {}

    /** Its head and lines; one line that says 无 where nothing was entered. */
    static List<PaperRow> of(Component list, Object entered) {
        List<Component> fields = list.children().stream().filter(Component::isKeyed).toList();
        List<?> lines = Json.listOr(entered, List.of());
        if (lines.isEmpty()) {
            return List.of(PaperRow.of(Cell.value("无", PaperRow.COLUMNS)));
        }
        if (fields.size() > MOST_COLUMNS) {
            return IntStream.range(0, lines.size()).mapToObj(index -> PaperRow.of(Cell.label(String.valueOf(index + 1), 1),
                    Cell.value(FieldWords.ofRow(list, Json.objectOr(lines.get(index), Map.of())), MOST_COLUMNS))).toList();
        }
        int[] spans = spans(fields);
        List<PaperRow> rows = new ArrayList<>();
        rows.add(row("序号", fields.stream().map(Component::label).toList(), spans, true));
        for (int index = 0; index < lines.size(); index++) {
            Map<?, ?> line = Json.objectOr(lines.get(index), Map.of());
            rows.add(row(String.valueOf(index + 1), fields.stream().map(field -> words(field, line)).toList(), spans, false));
        }
        return rows;
    }

    private static String words(Component field, Map<?, ?> line) {
        String words = FieldWords.of(field, line.get(field.address()));
        return words == null ? "" : words;
    }

    private static PaperRow row(String number, List<String> texts, int[] spans, boolean head) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.label(number, 1)));
        for (int column = 0; column < spans.length; column++) {
            cells.add(head ? Cell.label(texts.get(column), spans[column]) : Cell.value(texts.get(column), spans[column]));
        }
        return new PaperRow(cells);
    }

    /** Each column has one; what is left goes to those that hold long texts, in turn. */
    private static int[] spans(List<Component> fields) {
        int[] spans = new int[fields.size()];
        Arrays.fill(spans, 1);
        int left = MOST_COLUMNS - spans.length;
        int[] wishes = fields.stream().mapToInt(ListRows::wish).toArray();
        while (left > 0) {
            int neediest = IntStream.range(0, spans.length).boxed()
                    .max((one, other) -> Double.compare((double) wishes[one] / spans[one], (double) wishes[other] / spans[other])).orElse(0);
            spans[neediest]++;
            left--;
        }
        return spans;
    }

    private static int wish(Component field) {
        if (field.type().equals("textarea")) {
            return 5;
        }
        return field.rule("maxLength") instanceof Number longest && longest.intValue() >= LONG_TEXT ? 3 : 2;
    }
}
