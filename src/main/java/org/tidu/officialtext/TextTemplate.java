package org.tidu.officialtext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The file to fill in: every code with the present paraphrase, and the official text where there is one already. */
final class TextTemplate {

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {10, 14, 28, 60, 60};
    private static final List<String> HINTS = List.of(
            "在“正式文本”一列填写文件原文，一格一段，最多 " + TextReader.LONGEST + " 字；其他各列不要改。",
            "没有原文的留空，门户上仍显示转述。",
            "每次导入以本文件为准：上次导入、本次留空的，恢复显示转述。",
            "只填文字：公式请先复制、再“选择性粘贴—数值”；加粗、颜色等格式不保留。",
            "文件中有一处错误，就整份不导入。");

    private TextTemplate() {}

    static byte[] write(TextSet set, Map<TextKey, String> official) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle cells = style(book, false);
            XSSFSheet list = book.createSheet("正式文本");
            for (int column = 0; column < WIDTHS.length; column++) {
                list.setColumnWidth(column, WIDTHS[column] * CHARACTER);
                list.setDefaultColumnStyle(column, cells);
            }
            fill(list.createRow(0), style(book, true), Stream.of(TextColumn.values()).map(TextColumn::title).toList());
            list.createFreezePane(0, 1);
            set.places().forEach(place -> fill(list.createRow(list.getPhysicalNumberOfRows()), cells,
                    List.of(place.key().code(), place.partTitle(), place.name(), place.paraphrase(),
                            official.getOrDefault(place.key(), ""))));
            XSSFSheet guide = book.createSheet("填写说明");
            guide.setColumnWidth(0, 100 * CHARACTER);
            HINTS.forEach(hint -> fill(guide.createRow(guide.getPhysicalNumberOfRows()), cells, List.of(hint)));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Text, so that no spreadsheet takes a sentence for a formula or a number for a date. */
    private static CellStyle style(XSSFWorkbook book, boolean heading) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (heading) {
            Font bold = book.createFont();
            bold.setBold(true);
            style.setFont(bold);
        }
        return style;
    }

    private static void fill(XSSFRow row, CellStyle style, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            row.createCell(column).setCellValue(values.get(column));
            row.getCell(column).setCellStyle(style);
        }
    }
}
