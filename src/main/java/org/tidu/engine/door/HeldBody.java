package org.tidu.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;

/** The body of a call, read whole, in the one encoding that door and engine read alike. */
final class HeldBody {

    /** As for forms of the portal. */
    private static final int LIMIT = 1024 * 1024;

    private HeldBody() {}

    static byte[] of(HttpServletRequest request) throws IOException, Refused {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw Refused.tooLarge();
        }
        return body;
    }

    /** @throws Refused unless it says to be JSON and is UTF-8 */
    static String text(HttpServletRequest request, byte[] body) throws Refused {
        mustBeJson(request.getContentType());
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException other) {
            throw Refused.noJson();
        }
    }

    private static void mustBeJson(String type) throws Refused {
        try {
            MediaType media = MediaType.parseMediaType(type == null ? "" : type.toLowerCase(Locale.ROOT));
            Charset charset = media.getCharset();
            if (!media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    || charset != null && !charset.equals(StandardCharsets.UTF_8)) {
                throw Refused.otherType();
            }
        } catch (IllegalArgumentException noType) {
            throw Refused.otherType();
        }
    }
}
