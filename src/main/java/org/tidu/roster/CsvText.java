package org.tidu.roster;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidu.problem.InvalidInput;

/** The text of a file that spreadsheets in China save as UTF-8 or GB18030, with or without a byte-order mark. */
final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** @throws InvalidInput when it is neither */
    static String decode(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw new InvalidInput("file", "文件编码无法识别，请另存为 CSV（UTF-8 或 GB18030）后重新上传");
    }
}
