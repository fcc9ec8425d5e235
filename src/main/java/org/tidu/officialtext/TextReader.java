package org.tidu.officialtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.roster.sheet.SheetContent;
import org.tidu.roster.sheet.SheetFile;
import org.tidu.roster.sheet.SheetLine;
import org.tidu.roster.sheet.SheetPlace;

/** Reads a file of official texts. Everything wrong is collected, by row and column; one fault keeps the whole file out. */
final class TextReader {

    /** Characters of one text. */
    static final int LONGEST = 2000;
    private static final int MOST_ERRORS = 200;

    private final TextSet set;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<TextColumn, Integer> positions = new EnumMap<>(TextColumn.class);
    private final Map<TextKey, Long> seen = new HashMap<>();
    private Set<SheetPlace> formulas = Set.of();

    TextReader(TextSet set) {
        this.set = set;
    }

    /**
     * The official texts of a file, without those left blank.
     *
     * @throws InvalidInput naming every fault, or when there is no official text at all
     */
    Map<TextKey, String> read(byte[] file) {
        SheetContent content = SheetFile.workbook(file);
        if (content.lines().size() < 2) {
            throw new InvalidInput("file", "文件中没有数据，请下载模板，在“正式文本”一列填写原文后上传");
        }
        formulas = Set.copyOf(content.formulas());
        find(content.lines().get(0));
        Map<TextKey, String> texts = new LinkedHashMap<>();
        if (errors.isEmpty()) {
            content.lines().stream().skip(1).forEach(line -> read(line, texts));
        }
        refuse();
        if (texts.isEmpty()) {
            throw new InvalidInput("file", "“正式文本”一列全部为空，没有可以导入的内容；要改回转述，请用“恢复转述”");
        }
        return texts;
    }

    private void find(SheetLine header) {
        for (TextColumn column : TextColumn.values()) {
            int first = header.cells().indexOf(column.title());
            if (first < 0 && column.isRead()) {
                errors.add(new FieldError("第 " + header.number() + " 行",
                        "第 " + header.number() + " 行表头缺少“" + column.title() + "”一列，请用下载的模板填写，不要改动表头"));
            } else if (first >= 0 && header.cells().lastIndexOf(column.title()) != first) {
                errors.add(new FieldError("第 " + header.number() + " 行",
                        "第 " + header.number() + " 行表头有不止一列“" + column.title() + "”，请只保留一列"));
            } else if (first >= 0) {
                positions.put(column, first);
            }
        }
    }

    private void read(SheetLine line, Map<TextKey, String> texts) {
        int before = errors.size();
        positions.forEach((column, position) -> {
            if (column.isRead() && formulas.contains(new SheetPlace(line.number(), position))) {
                wrong(line, column, "单元格是公式，请复制后用“选择性粘贴—数值”改为文字");
            }
        });
        String code = cell(line, TextColumn.CODE);
        String part = cell(line, TextColumn.PART);
        String text = plain(cell(line, TextColumn.OFFICIAL));
        if (text.codePointCount(0, text.length()) > LONGEST) {
            wrong(line, TextColumn.OFFICIAL, "共 " + text.codePointCount(0, text.length()) + " 字，最多 " + LONGEST + " 字，请只填写这一项的原文");
        }
        if (text.chars().anyMatch(character -> Character.isISOControl(character) && character != '\n' && character != '\t')) {
            wrong(line, TextColumn.OFFICIAL, "含有不可见的控制字符，请在记事本中清除后重新粘贴");
        }
        if (!set.knows(code)) {
            wrong(line, TextColumn.CODE, (code.isEmpty() ? "没有填写" : "没有“" + shown(code) + "”这个编码") + "，请照模板改正，或删去这一行");
        } else if (set.place(code, part).isEmpty()) {
            wrong(line, TextColumn.PART, code + " 没有“" + shown(part) + "”，应为" + set.partsOf(code) + "之一，请改正或删去这一行");
        } else if (errors.size() == before) {
            take(line, set.place(code, part).orElseThrow().key(), text, texts);
        }
    }

    private void take(SheetLine line, TextKey key, String text, Map<TextKey, String> texts) {
        Long earlier = seen.putIfAbsent(key, line.number());
        if (earlier != null) {
            errors.add(new FieldError("第 " + line.number() + " 行",
                    "第 " + line.number() + " 行与第 " + earlier + " 行重复，请删去其中一行"));
        } else if (!text.isEmpty()) {
            texts.put(key, text);
        }
    }

    private void wrong(SheetLine line, TextColumn column, String message) {
        String where = "第 " + line.number() + " 行第 " + (positions.get(column) + 1) + " 列（" + column.title() + "）";
        errors.add(new FieldError(where, where + "：" + message));
    }

    private void refuse() {
        if (errors.size() > MOST_ERRORS) {
            int more = errors.size() - MOST_ERRORS;
            List<FieldError> first = errors.stream().limit(MOST_ERRORS).collect(Collectors.toCollection(ArrayList::new));
            first.add(new FieldError("file", "另有 " + more + " 处错误未列出，请先改正以上各处"));
            throw new InvalidInput(Collections.unmodifiableList(first));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private String cell(SheetLine line, TextColumn column) {
        return line.cell(positions.get(column));
    }

    /** Spreadsheets write a carriage return as such, or spelt out. */
    private static String plain(String text) {
        return text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static String shown(String typed) {
        return typed.length() > 20 ? typed.substring(0, 20) + "…" : typed;
    }
}
