package org.tidu.declaration.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidu.form.schema.Component;
import org.tidu.form.schema.Json;
import org.tidu.form.words.FieldWords;

/**
 * What a cell says, as its field holds it: choices by their words, numbers and dates as people write them. Only what cannot be told is refused here; whether
 * the value is a good one, the form's own checks say.
 */
final class CellReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern SEVERAL = Pattern.compile("[、，,;；\\n]");

    private CellReader() {}

    /** @throws UnreadableCell for what cannot be told */
    static Object value(Component field, String cell) {
        return switch (field.type()) {
            case "number" -> number(field, cell);
            case "datetime" -> "date".equals(field.text("subtype")) || field.text("subtype") == null ? date(cell) : cell;
            case "select", "radio" -> choice(field, cell);
            case "checklist", "taglist" -> Stream.of(SEVERAL.split(cell)).map(String::strip).filter(one -> !one.isEmpty())
                    .map(one -> choice(field, one)).toList();
            case "checkbox" -> yesOrNo(cell);
            default -> text(field, cell);
        };
    }

    private static Object number(Component field, String cell) {
        BigDecimal number = NumberText.read(cell, FieldWords.unit(field)).orElseThrow(() -> {
            String unit = FieldWords.unit(field);
            return new UnreadableCell("“" + UnreadableCell.shown(cell) + "”不能确定是哪个数，请只填数字" + (unit.isEmpty() ? "" : "，单位是" + unit));
        });
        return field.isNumberAsText() ? number.toPlainString() : number;
    }

    private static String date(String cell) {
        Matcher date = DATE.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", ""));
        if (!date.matches()) {
            throw new UnreadableCell("“" + UnreadableCell.shown(cell) + "”不是日期，请按 2025-03-15 的格式填写");
        }
        try {
            return LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))).toString();
        } catch (DateTimeException noSuchDay) {
            throw new UnreadableCell("没有“" + UnreadableCell.shown(cell) + "”这一天，请核对");
        }
    }

    private static Object choice(Component field, String cell) {
        String wanted = plain(cell);
        return Json.listOr(field.get("values"), List.of()).stream()
                .filter(option -> option instanceof Map<?, ?> labelled
                        && (plain(String.valueOf(labelled.get("label"))).equals(wanted) || String.valueOf(labelled.get("value")).equals(cell)))
                .<Object>map(option -> ((Map<?, ?>) option).get("value")).findFirst()
                .orElseThrow(() -> new UnreadableCell("“" + UnreadableCell.shown(cell) + "”不在可选内容中，请从下拉列表中选择"));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]", "");
    }

    private static Boolean yesOrNo(String cell) {
        return switch (cell) {
            case "是", "√", "TRUE", "true" -> true;
            case "否", "×", "FALSE", "false" -> false;
            default -> throw new UnreadableCell("应填“是”或“否”，现为“" + UnreadableCell.shown(cell) + "”");
        };
    }

    /** Spreadsheets write a carriage return as such, or spelt out; a field of one line holds no other. */
    private static String text(Component field, String cell) {
        String lines = cell.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n');
        return field.type().equals("textarea") ? lines.strip() : lines.replaceAll("[\\n\\t]+", " ").strip();
    }
}
