package org.tidu.recommendation.paper;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Cell styles of the summary table, in the fonts official tables use. */
record SheetStyles(CellStyle title, CellStyle plain, CellStyle head, CellStyle centred, CellStyle text, CellStyle hash) {

    private static final short TEXT = (short) BuiltinFormats.getBuiltinFormat("@");

    static SheetStyles in(Workbook book) {
        return new SheetStyles(
                aligned(style(book, "方正小标宋简体", 20), HorizontalAlignment.CENTER),
                aligned(style(book, "仿宋_GB2312", 12), HorizontalAlignment.LEFT),
                aligned(bordered(style(book, "黑体", 12)), HorizontalAlignment.CENTER),
                typed(aligned(bordered(style(book, "仿宋_GB2312", 11)), HorizontalAlignment.CENTER)),
                typed(indented(aligned(bordered(style(book, "仿宋_GB2312", 11)), HorizontalAlignment.LEFT))),
                aligned(style(book, "Consolas", 9), HorizontalAlignment.LEFT));
    }

    private static CellStyle style(Workbook book, String fontName, int points) {
        Font font = book.createFont();
        font.setFontName(fontName);
        font.setFontHeightInPoints((short) points);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    /** What people typed stays text when somebody edits the cell, though it begins with = or looks like a number. */
    private static CellStyle typed(CellStyle style) {
        style.setDataFormat(TEXT);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle aligned(CellStyle style, HorizontalAlignment alignment) {
        style.setAlignment(alignment);
        return style;
    }

    /** Text does not touch the line beside it. */
    private static CellStyle indented(CellStyle style) {
        style.setIndention((short) 1);
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
