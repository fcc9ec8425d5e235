package org.tidu.declaration.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.words.FieldWords;
import org.tidu.form.words.RowNames;
import org.tidu.page.BookColumn;
import org.tidu.page.TextBook;

/** Writes the rows of a list as a file: what people typed as text, numbers as numbers, choices by their words and to be chosen from. */
final class SheetWriter {

    private static final int NARROW = 14;
    private static final int WIDE = 40;
    private static final int TEXT = 20;

    private SheetWriter() {}

    static byte[] write(SheetPlan plan, List<?> list) {
        List<Map<?, ?>> rows = list.stream().<Map<?, ?>>map(row -> Json.objectOr(row, Map.of())).toList();
        TextBook book = new TextBook();
        for (SheetPlan sheet : plan.all()) {
            book.sheet(sheet.name(), columns(sheet), sheet == plan ? own(plan, rows) : below(plan, sheet, rows));
        }
        return book.note("填写说明", hints(plan)).write();
    }

    private static List<BookColumn> columns(SheetPlan sheet) {
        List<BookColumn> columns = new ArrayList<>();
        columns.add(new BookColumn(sheet.key(), NARROW));
        if (!sheet.seen().isEmpty()) {
            columns.add(new BookColumn(sheet.seen(), TEXT));
        }
        sheet.columns().forEach(column -> columns.add(new BookColumn(column.title(), width(column.field()), choices(column.field()))));
        return columns;
    }

    private static int width(Component field) {
        return switch (field.type()) {
            case "textarea" -> WIDE;
            case "number", "datetime", "checkbox" -> NARROW;
            default -> TEXT;
        };
    }

    private static List<String> choices(Component field) {
        return switch (field.type()) {
            case "select", "radio" -> Json.listOr(field.get("values"), List.of()).stream().filter(Map.class::isInstance)
                    .map(option -> String.valueOf(((Map<?, ?>) option).get("label"))).toList();
            case "checkbox" -> List.of("是", "否");
            default -> List.of();
        };
    }

    private static List<List<Object>> own(SheetPlan plan, List<Map<?, ?>> rows) {
        List<List<Object>> lines = new ArrayList<>();
        for (Map<?, ?> row : rows) {
            lines.add(line(plan, List.of(BigDecimal.valueOf(lines.size() + 1L)), row));
        }
        return lines;
    }

    private static List<List<Object>> below(SheetPlan plan, SheetPlan sheet, List<Map<?, ?>> rows) {
        List<List<Object>> lines = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            List<Object> start = List.of(BigDecimal.valueOf(index + 1L), Objects.requireNonNullElse(RowNames.name(plan.list(), rows.get(index)), ""));
            Json.listOr(Json.at(rows.get(index), String.join(".", sheet.steps())), List.of())
                    .forEach(row -> lines.add(line(sheet, start, Json.objectOr(row, Map.of()))));
        }
        return lines;
    }

    private static List<Object> line(SheetPlan sheet, List<Object> start, Map<?, ?> row) {
        List<Object> cells = new ArrayList<>(start);
        sheet.columns().forEach(column -> cells.add(cell(column.field(), column.valueIn(row))));
        return cells;
    }

    private static Object cell(Component field, Object value) {
        boolean number = field.type().equals("number") && value instanceof Number && Json.number(value) != null;
        return number ? Json.number(value) : FieldWords.bare(field, value);
    }

    private static List<String> hints(SheetPlan plan) {
        List<String> hints = new ArrayList<>(List.of(
                "一行一项，各工作表的表头不要改动；行的先后就是导入后的先后。",
                "“" + plan.key() + "”每行不同；其他工作表用它指明内容属于哪一项。",
                "有下拉列表的列请从列表中选择；日期如 2025-03-15；数字不必写单位，单位在表头。",
                "单元格只填文字或数字，公式请先复制、再“选择性粘贴—数值”。",
                "导入前会列出差异和错误的行，确认后才保存；有一处错误，就整份不导入。"));
        plan.all().forEach(sheet -> {
            String required = sheet.columns().stream().filter(column -> column.field().isRequired()).map(SheetColumn::title).collect(Collectors.joining("、"));
            if (!required.isEmpty()) {
                hints.add("「" + sheet.name() + "」必填：" + required + "。可以暂时空着，提交申报书前补齐。");
            }
            String limits = sheet.columns().stream().filter(column -> column.field().limit("maxLength") != null)
                    .map(column -> column.title() + " " + column.field().limit("maxLength").toPlainString() + " 字").collect(Collectors.joining("、"));
            if (!limits.isEmpty()) {
                hints.add("「" + sheet.name() + "」最多：" + limits + "。");
            }
        });
        return hints;
    }
}
