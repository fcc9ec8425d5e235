package org.tidu.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.schema.Scope;
import org.tidu.form.words.FieldWords;
import org.tidu.paper.layout.PaperRow.Cell;

/**
 * Components of a form with what was entered, as rows of a table: short fields two by two, long ones the whole width, choices with their boxes,
 * lists with their own head. Order, labels and units are the form's; what belongs to a chapter stands there.
 */
final class FormRows {

    private static final int LABEL = 2;
    private static final int HALF = PaperRow.COLUMNS / 2;
    private static final int SHORT_LABEL = 14;
    private static final int SHORT_VALUE = 26;

    private final List<PaperRow> rows = new ArrayList<>();
    /** A short field that waits for its neighbour. */
    private PaperRow waiting;
    private List<String> headed = List.of();

    private FormRows() {}

    static List<PaperRow> of(List<Component> components, Map<?, ?> data, Scope scope) {
        FormRows made = new FormRows();
        made.add(components, data, scope);
        made.single();
        return made.rows;
    }

    private void add(List<Component> components, Map<?, ?> data, Scope scope) {
        List<Component> shown = components.stream().filter(component -> !component.isHidden(scope) && Chapter.of(component).isEmpty()).toList();
        int index = 0;
        while (index < shown.size()) {
            Component component = shown.get(index);
            Optional<Matrix> matrix = Matrix.from(shown, index);
            if (matrix.isPresent()) {
                add(matrix.get(), data);
                index += matrix.get().size();
            } else {
                one(component, data, scope);
                index++;
            }
        }
    }

    private void one(Component component, Map<?, ?> data, Scope scope) {
        if (component.isDynamicList()) {
            single();
            rows.add(PaperRow.band(component.label()));
            rows.addAll(ListRows.of(component, Json.at(data, component.address())));
        } else if (component.isKeyed()) {
            field(component, Json.at(data, component.address()));
        } else if (!component.children().isEmpty()) {
            single();
            if (!component.label().isEmpty()) {
                rows.add(PaperRow.band(component.label()));
            }
            add(component.children(), component.address().isEmpty() ? data : Json.objectOr(Json.at(data, component.address()), Map.of()), scope);
        }
    }

    private void add(Matrix matrix, Map<?, ?> data) {
        single();
        if (!headed.equals(matrix.columns())) {
            headed = matrix.columns();
            rows.add(matrix.head());
        }
        rows.add(matrix.line(data));
    }

    private void field(Component field, @Nullable Object value) {
        String label = field.label();
        if (field.type().equals("checkbox")) {
            wide(PaperRow.of(Cell.value(Choices.box(Boolean.TRUE.equals(value)) + label, PaperRow.COLUMNS)));
            return;
        }
        boolean boxes = Choices.isPrinted(field);
        String words = boxes ? Choices.of(field, value) : Optional.ofNullable(FieldWords.of(field, value)).orElse("");
        if (label.length() > 2 * SHORT_LABEL) {
            wide(PaperRow.of(Cell.label(label, HALF + LABEL), Cell.value(words, PaperRow.COLUMNS - HALF - LABEL)));
        } else if (boxes || field.type().equals("textarea") || label.length() > SHORT_LABEL || words.length() > SHORT_VALUE) {
            wide(PaperRow.of(Cell.label(label, LABEL), Cell.value(words, PaperRow.COLUMNS - LABEL)));
        } else {
            shorter(PaperRow.of(Cell.label(label, LABEL), Cell.value(words, HALF - LABEL)));
        }
    }

    private void shorter(PaperRow half) {
        if (waiting == null) {
            waiting = half;
        } else {
            List<Cell> cells = new ArrayList<>(waiting.cells());
            cells.addAll(half.cells());
            rows.add(new PaperRow(cells));
            waiting = null;
        }
    }

    private void wide(PaperRow row) {
        single();
        rows.add(row);
    }

    /** One that found no neighbour has the whole width. */
    private void single() {
        if (waiting != null) {
            Cell value = waiting.cells().get(1);
            rows.add(PaperRow.of(waiting.cells().get(0), Cell.value(value.text(), PaperRow.COLUMNS - LABEL)));
            waiting = null;
        }
    }
}
