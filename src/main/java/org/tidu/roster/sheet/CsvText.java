package org.tidu.roster.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tidu.problem.InvalidInput;

/** The text of a file that spreadsheets in China save as UTF-8 or GB18030, with or without a byte-order mark. */
final class CsvText {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private CsvText() {}

    /** @throws InvalidInput when it is neither */
    static Reader reader(byte[] bytes) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (isIn(bytes, charset)) {
                Reader text = strict(bytes, charset);
                return text.read() == BYTE_ORDER_MARK ? text : strict(bytes, charset);
            }
        }
        throw new InvalidInput("file", "文件编码无法识别，请另存为 CSV（UTF-8 或 GB18030）后重新上传");
    }

    private static boolean isIn(byte[] bytes, Charset charset) throws IOException {
        try (Reader text = strict(bytes, charset)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Reader strict(byte[] bytes, Charset charset) {
        return new InputStreamReader(new ByteArrayInputStream(bytes), charset.newDecoder());
    }
}
