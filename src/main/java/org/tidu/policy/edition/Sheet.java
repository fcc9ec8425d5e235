package org.tidu.policy.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.type.Allowed;
import org.tidu.decision.check.type.Reading;

/** A table with its columns by their names. */
public record Sheet(String file, Table table) {

    public String id() {
        return table.decision().id();
    }

    /** {@code hn-2025} of {@code decisions/hunan/2025/hn-2025.dmn}. */
    public static String baseName(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.dmn$", "");
    }

    public List<Row> rows() {
        return table.rows();
    }

    public Optional<Column> output(String name) {
        return table.outputs().stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The text of an output cell, without brackets around the whole; empty when there is no such column. */
    public String cell(Row row, String output) {
        for (int i = 0; i < Math.min(table.outputs().size(), row.outputs().size()); i++) {
            if (table.outputs().get(i).name().equals(output)) {
                String text = row.outputs().get(i);
                return text.matches("\\([^()]*\\)") ? text.substring(1, text.length() - 1).strip() : text;
            }
        }
        return "";
    }

    /** The constants a cell can give: the elements of a list, both branches of a choice. */
    public List<Object> values(Row row, String output) {
        return Reading.values(cell(row, output));
    }

    public Optional<String> text(Row row, String output) {
        return values(row, output).stream().filter(String.class::isInstance).map(String.class::cast).findFirst();
    }

    public Optional<BigDecimal> number(Row row, String output) {
        return values(row, output).stream().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).findFirst();
    }

    /** What the cell of the first input names, in its order. */
    public List<String> keys(Row row) {
        return Reading.compared(row.inputs().get(0)).stream()
                .map(one -> one instanceof BigDecimal number ? number.toPlainString() : String.valueOf(one)).toList();
    }

    /** The first row whose first input is asked for this. */
    public Optional<Row> row(String key) {
        return rows().stream().filter(row -> keys(row).contains(key)).findFirst();
    }

    /** Whether the row applies as far as the input of this expression is concerned; true when there is no such input. */
    public boolean applies(Row row, String expression, Object value) {
        for (int i = 0; i < Math.min(table.inputs().size(), row.inputs().size()); i++) {
            if (table.inputs().get(i).expression().equals(expression)) {
                String cell = row.inputs().get(i);
                return cell.isBlank() || Allowed.of(cell).map(allowed -> allowed.has(value)).orElse(true);
            }
        }
        return true;
    }

    /** Says something of an output cell. */
    public void note(Findings findings, FindingKind kind, Row row, String output, String message) {
        output(output).ifPresentOrElse(column -> findings.cell(kind, table, row, column, message),
                () -> findings.rows(kind, table, List.of(row), message));
    }
}
