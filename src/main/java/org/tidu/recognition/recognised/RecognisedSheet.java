package org.tidu.recognition.recognised;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.time.ChinaTime;

/** The list of recognised factories as a file. All cells are text. */
final class RecognisedSheet {

    private static final Map<String, Integer> COLUMNS_AND_WIDTHS = new LinkedHashMap<>();

    static {
        COLUMNS_AND_WIDTHS.put("序号", 7);
        COLUMNS_AND_WIDTHS.put("年度", 8);
        COLUMNS_AND_WIDTHS.put("层级", 10);
        COLUMNS_AND_WIDTHS.put("县市区", 12);
        COLUMNS_AND_WIDTHS.put("企业名称", 36);
        COLUMNS_AND_WIDTHS.put("智能工厂名称", 36);
        COLUMNS_AND_WIDTHS.put("认定方式", 12);
        COLUMNS_AND_WIDTHS.put("认定日期", 14);
        COLUMNS_AND_WIDTHS.put("撤销日期", 14);
        COLUMNS_AND_WIDTHS.put("撤销理由", 30);
    }

    private RecognisedSheet() {}

    /** The bytes of the XLSX file. */
    static byte[] write(List<RecognisedFactory> factories) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("已认定智能工厂");
            layOut(sheet);
            CellStyle plain = book.createCellStyle();
            plain.setWrapText(true);
            fill(sheet.createRow(0), heading(book), List.copyOf(COLUMNS_AND_WIDTHS.keySet()));
            for (RecognisedFactory factory : factories) {
                int number = sheet.getPhysicalNumberOfRows();
                fill(sheet.createRow(number), plain, List.of(String.valueOf(number), String.valueOf(factory.year()),
                        Tiers.name(factory.tier()), factory.countyName(), factory.enterpriseName(),
                        factory.factoryName(), factory.direct() ? "直接认定" : "评审认定",
                        day(factory.recognisedAt()), factory.revokedAt() == null ? "" : day(factory.revokedAt()),
                        factory.revokedFor() == null ? "" : factory.revokedFor()));
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String day(Instant instant) {
        return instant.atZone(ChinaTime.ZONE).toLocalDate().toString();
    }

    private static void layOut(XSSFSheet sheet) {
        int column = 0;
        for (int width : COLUMNS_AND_WIDTHS.values()) {
            sheet.setColumnWidth(column++, width * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, COLUMNS_AND_WIDTHS.size() - 1));
    }

    private static CellStyle heading(XSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        return style;
    }

    private static void fill(XSSFRow row, CellStyle style, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            row.createCell(column).setCellValue(values.get(column));
            row.getCell(column).setCellStyle(style);
        }
    }
}
