package org.tidu.recommendation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 推荐汇总表 as 附件2 has it: the recommended projects in their order of priority, and below them the hash of the list. */
public final class SummarySheet {

    private static final int[] WIDTHS = {6, 26, 26, 60, 11, 19, 28};
    private static final int LAST = WIDTHS.length - 1;
    private static final int TALLEST_ROW = 409;
    /** Two lines of the head's letters, where a machine has other fonts. */
    private static final int HEAD = 36;

    private final XSSFSheet sheet;
    private final SheetStyles styles;

    private SummarySheet(XSSFWorkbook book) {
        this.sheet = book.createSheet("推荐汇总表");
        this.styles = SheetStyles.in(book);
    }

    /** The bytes of the XLSX file. */
    public static byte[] write(ListContent list, String sha256) {
        return write(list, "名单校验码（SHA-256）：", sha256, false);
    }

    /** The same with the projects of an enterprise before their review: no rank, and nothing of how the material was found. */
    public static byte[] writeOwn(ListContent list, String sha256) {
        return write(list, "申报书校验码（SHA-256）：", sha256, true);
    }

    private static byte[] write(ListContent list, String hashOf, String sha256, boolean own) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SummarySheet summary = new SummarySheet(book);
            summary.layOut();
            summary.fill(list, hashOf, sha256, own);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void layOut() {
        for (int column = 0; column <= LAST; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(2, 2, 0, LAST));
        sheet.createFreezePane(0, 3);
    }

    private void fill(ListContent list, String hashOf, String sha256, boolean own) {
        wide(list.tier() + "智能工厂项目推荐汇总表" + list.supplement(), styles.title(), 36);
        wide("推荐单位（盖章）：" + list.recommender(), styles.plain(), 24);
        row(List.of("序号", "申报单位名称", list.tier() + "智能工厂项目名称", "涉及典型场景实例（罗列）",
                "联系人", "联系方式（手机号）", "备注"), styles.head(), styles.head()).setHeightInPoints(HEAD);
        list.recommended().forEach(entry -> project(entry, own));
        if (list.recommended().isEmpty()) {
            row(List.of("—", "本批次无推荐项目", "", "", "", "", ""), styles.centred(), styles.text());
        }
        // in the words of 附件2
        wide("注：1.推荐的" + list.tier() + "智能工厂项目按优先次序排名。2.备注栏请说明是否为" + list.provinceName()
                + "智能制造标杆企业及材料审核是否通过。", styles.plain(), 22);
        wide(hashOf + sha256, styles.hash(), 18);
        sheet.getFooter().setLeft("校验码 " + sha256);
        sheet.getFooter().setRight("第 &P 页，共 &N 页");
    }

    private void project(ListEntry entry, boolean own) {
        XSSFRow row = row(List.of(own ? "" : String.valueOf(entry.rank()), entry.enterpriseName(), entry.factoryName(),
                String.join("\n", entry.scenarioLines()), text(entry.contactName()), text(entry.contactMobile()),
                own ? entry.benchmark() : entry.note()), styles.centred(), styles.text());
        row.setHeightInPoints(height(entry));
    }

    private XSSFRow row(List<String> values, CellStyle narrow, CellStyle wide) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column <= LAST; column++) {
            row.createCell(column).setCellValue(values.get(column));
            row.getCell(column).setCellStyle(WIDTHS[column] < 26 ? narrow : wide);
        }
        return row;
    }

    private void wide(String value, CellStyle style, int height) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.setHeightInPoints(height);
        row.createCell(0).setCellValue(value);
        row.getCell(0).setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LAST));
    }

    /** A Chinese character is two columns wide; a row taller than a page cannot be shown. */
    private static float height(ListEntry entry) {
        int lines = entry.scenarioLines().stream().mapToInt(line -> lines(line, WIDTHS[3])).sum();
        int most = Math.max(lines, Math.max(lines(entry.note(), WIDTHS[LAST]), lines(entry.factoryName(), WIDTHS[2])));
        return Math.min(TALLEST_ROW, Math.max(2, most) * 16f);
    }

    private static int lines(String text, int width) {
        return Math.max(1, (int) Math.ceil(text.length() * 2.0 / width));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
