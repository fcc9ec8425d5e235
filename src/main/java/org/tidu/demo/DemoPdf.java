package org.tidu.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A page of text as PDF. The Chinese font is one that every reader brings (ISO 32000-1, 9.7.5.2), so that none is asked of the server
 * and the file stays small.
 */
final class DemoPdf {

    private static final String FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>";
    private static final String GLYPHS = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
            + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>";
    private static final String DESCRIPTOR = "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] "
            + "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>";

    private DemoPdf() {}

    /** @param lines under the title, each short enough for the width of a page */
    static byte[] of(String title, List<String> lines) {
        StringBuilder page = new StringBuilder("BT /F 20 Tf 72 750 Td ").append(shown(title)).append(" /F 12 Tf 0 -20 Td");
        lines.forEach(line -> page.append(" 0 -24 Td ").append(shown(line)));
        page.append(" ET");
        return written(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream", FONT, GLYPHS, DESCRIPTOR));
    }

    /** In figures alone: whatever the text is, it stays text. */
    private static String shown(String text) {
        return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + "> Tj";
    }

    private static byte[] written(List<String> objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(pdf.length());
            pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
