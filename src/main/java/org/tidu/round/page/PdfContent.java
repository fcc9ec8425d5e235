package org.tidu.round.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether bytes are a PDF a visitor may be given, by what they hold and not by their name: a header, the table of objects where
 * the end says it is, and nothing that runs or hides a further file.
 */
final class PdfContent {

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d[\\r\\n]");
    /** The last lines: where the table of objects begins, and the mark of the end. */
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF\\s*$");
    private static final Pattern TABLE = Pattern.compile("xref\\s|\\d+\\s+\\d+\\s+obj");
    private static final int HEADER_LENGTH = 9;
    private static final int TAIL = 1024;
    private static final int TABLE_START = 40;
    private static final List<String> ACTIVE = List.of("/JavaScript", "/JS ", "/JS(", "/JS<", "/Launch", "/EmbeddedFile", "/RichMedia", "/XFA");

    private PdfContent() {}

    /** What is wrong with it, in Chinese; empty when it may be published. */
    static Optional<String> problem(byte[] bytes) {
        // one character a byte, so that places in the text are places in the file
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher end = END.matcher(text.substring(Math.max(0, text.length() - TAIL)));
        if (text.length() < HEADER_LENGTH || !HEADER.matcher(text).region(0, HEADER_LENGTH).matches() || !end.find()) {
            return Optional.of("该文件不是完整的 PDF（按内容识别，与文件名无关），请另存为 PDF 后重新选择");
        }
        if (!tableAt(text, Long.parseLong(end.group(1)))) {
            return Optional.of("该 PDF 已损坏，请重新导出后再选择");
        }
        if (text.contains("/Encrypt")) {
            return Optional.of("该 PDF 有密码或权限保护，请去除保护后再选择");
        }
        return ACTIVE.stream().anyMatch(text::contains)
                ? Optional.of("该 PDF 含脚本、内嵌文件或可运行的内容，请打印为 PDF 后再选择") : Optional.empty();
    }

    private static boolean tableAt(String text, long place) {
        return place > 0 && place < text.length()
                && TABLE.matcher(text.substring((int) place, Math.min(text.length(), (int) place + TABLE_START)).stripLeading()).lookingAt();
    }
}
