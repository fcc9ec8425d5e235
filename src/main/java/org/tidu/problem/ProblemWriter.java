package org.tidu.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says 503 or 408 where no controller is reached: as problem+json, to a browser that wants a page as a page. */
@Component
public class ProblemWriter {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title></head><body><h1>%1$s</h1><p>%2$s</p></body></html>
            """;

    private final ObjectMapper json;

    public ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** The response must not have been begun. */
    public void write(HttpServletRequest request, HttpServletResponse response, Busy busy) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(busy.seconds()));
        write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "系统繁忙", busy.getMessage());
    }

    /** The response must not have been begun. */
    void write(HttpServletRequest request, HttpServletResponse response, TooSlow slow) throws IOException {
        write(request, response, HttpStatus.REQUEST_TIMEOUT, RequestTitles.of(HttpStatus.REQUEST_TIMEOUT), slow.getMessage());
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String detail) throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getOutputStream().write(PAGE.formatted(title, detail).getBytes(StandardCharsets.UTF_8));
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), body(status, title, detail));
    }

    private static Map<String, Object> body(HttpStatus status, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        // what the engine's web apps show
        problem.put("message", detail);
        return problem;
    }
}
