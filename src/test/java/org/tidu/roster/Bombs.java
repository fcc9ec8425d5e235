package org.tidu.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that unfold to large ones, each in another way. */
final class Bombs {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String ROW = "<row r=\"%d\"><c r=\"A%1$d\" t=\"s\"><v>0</v></c></row>";

    private Bombs() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        bombs.put("tiny-shared-texts.xlsx", workbook(tinyTexts(4_000_000), "", rows("")));
        bombs.put("texts-that-are-not-there.xlsx",
                workbook(texts(" count=\"2147483647\" uniqueCount=\"2147483647\"", "<si><t>a</t></si>", 1), "", rows("")));
        bombs.put("one-long-text.xlsx", workbook(texts("", "<si><t>" + "长".repeat(20_000_000) + "</t></si>", 1), "", rows("")));
        bombs.put("long-comment.xlsx", workbook("<!--" + "a".repeat(60_000_000) + "--><sst xmlns=\"" + MAIN + "\"/>", "", rows("")));
        bombs.put("styles.xlsx", workbook(texts("", "<si><t>a</t></si>", 1),
                "<cellXfs>" + "<xf numFmtId=\"0\"/>".repeat(3_000_000) + "</cellXfs>", rows("")));
        bombs.put("deep.xlsx", workbook("<sst xmlns=\"" + MAIN + "\">" + "<a>".repeat(10_000_000), "", rows("")));
        bombs.put("cells.xlsx", workbook(texts("", "<si><t>a</t></si>", 1), "",
                ("<row>" + "<c><v>123456789</v></c>".repeat(40) + "</row>").repeat(50_000)));
        bombs.put("inline.xlsx", workbook(texts("", "<si><t>a</t></si>", 1), "",
                ("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(30_000) + "</t></is></c></row>").repeat(1500)));
        bombs.put("wide.xlsx", workbook(texts("", "<si><t>a</t></si>", 1), "", rows("<c><v>1</v></c>".repeat(4_500_000))));
        bombs.put("names.xlsx", workbook("<sst xmlns=\"" + MAIN + "\">" + names(3_000_000) + "</sst>", "", rows("")));
        bombs.put("commas.csv", ",".repeat(10_000_000).getBytes(StandardCharsets.UTF_8));
        bombs.put("open-quote.csv", ("a,b\n\"" + "x\n".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8));
        bombs.put("lines.csv", "a,b\n".repeat(2_500_000).getBytes(StandardCharsets.UTF_8));
        return bombs;
    }

    /** Sheet of a workbook whose first row names nothing and whose second holds what is given. */
    private static String rows(String cells) {
        return ROW.formatted(1) + "<row r=\"2\">" + cells + "</row>";
    }

    private static String texts(String counts, String text, int times) {
        return "<sst xmlns=\"" + MAIN + "\"" + counts + ">" + text.repeat(times) + "</sst>";
    }

    /** Each of one digit, in no order: what repeats too well would give itself away. */
    private static String tinyTexts(int many) {
        Random digits = new Random(1);
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < many; i++) {
            texts.append("<si><t>").append(digits.nextInt(10)).append("</t></si>");
        }
        return texts("", texts.toString(), 1);
    }

    private static String names(int many) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < many; i++) {
            names.append("<n").append(Integer.toString(i, Character.MAX_RADIX)).append("/>");
        }
        return names.toString();
    }

    static byte[] workbook(String sharedTexts, String styles, String rows) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "_rels/.rels", relations("<Relationship Id=\"r1\" Type=\"" + KIND
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + KIND
                    + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations(
                    "<Relationship Id=\"r1\" Type=\"" + KIND + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"r2\" Type=\"" + KIND + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                    + "<Relationship Id=\"r3\" Type=\"" + KIND + "/styles\" Target=\"styles.xml\"/>"));
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + styles + "</styleSheet>");
            part(zip, "xl/sharedStrings.xml", sharedTexts);
            part(zip, "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String types() {
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + kind + "styles+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + kind + "sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kind + "worksheet+xml\"/></Types>";
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + each + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
