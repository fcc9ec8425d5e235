package org.tidu.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses JSON for the engine's REST interface whose texts hold characters that cannot be stored; the engine itself would
 * answer a server error. Forms are left alone: they name such a field by its label. For {@code /api} see StrictText.
 */
@Component
@Order(1)
class PlainEngineBodies extends OncePerRequestFilter {

    private static final Pattern ENGINE = Pattern.compile("/(engine-rest|camunda/api)/.*");
    private static final Pattern FORM = Pattern.compile(".*/(submit-form|complete)");
    /** Enough for a variable that holds a file. */
    private static final long LIMIT = 10L * 1024 * 1024;

    private final JsonFactory json = new JsonFactory();
    private final HandlerExceptionResolver problems;

    PlainEngineBodies(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith(MediaType.APPLICATION_JSON_VALUE)
                || !ENGINE.matcher(request.getRequestURI()).matches() || FORM.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body;
        try {
            body = new LimitedBody(request, LIMIT).getInputStream().readAllBytes();
        } catch (BodyTooLarge tooLarge) {
            problems.resolveException(request, response, null, tooLarge);
            return;
        }
        String bad = unstorable(body);
        if (bad == null) {
            chain.doFilter(new ReadBody(request, body), response);
        } else {
            problems.resolveException(request, response, null, new InvalidInput(bad, "含有不能保存的字符，请删除后重新填写"));
        }
    }

    /** Path of the first text at fault, or null; what is no JSON is left to the engine. */
    private String unstorable(byte[] body) throws IOException {
        try (JsonParser parser = json.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isText = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (isText && Unstorable.isIn(parser.getText())) {
                    return path(parser.getParsingContext().pathAsPointer());
                }
            }
        } catch (JsonProcessingException noJson) {
            return null;
        }
        return null;
    }

    private static String path(JsonPointer pointer) {
        return Unstorable.without(pointer.toString().replaceFirst("^/", "").replace('/', '.'));
    }
}
