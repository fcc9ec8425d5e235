package org.tidu.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.tidu.problem.Busy;
import org.tidu.problem.TooManyRequests;

/** Answers for requests that do not get past the filter chain: problem+json in Chinese, like every other refusal. */
@Component
class FilterRefusals {

    private final ObjectMapper json;

    FilterRefusals(ObjectMapper json) {
        this.json = json;
    }

    AuthenticationEntryPoint unauthenticated() {
        return (request, response, refused) -> write(response, HttpStatus.UNAUTHORIZED, "未登录",
                "请先登录；如已登录，可能是会话已过期，请重新登录");
    }

    /** As above, and asks for HTTP Basic. */
    AuthenticationEntryPoint basicChallenge() {
        return (request, response, refused) -> {
            if (refused instanceof LoginPostponed && refused.getCause() instanceof TooManyRequests tooMany) {
                tooMany(response, tooMany);
                return;
            }
            if (refused instanceof LoginPostponed && refused.getCause() instanceof Busy busy) {
                busy(response, busy);
                return;
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"tidu\", charset=\"UTF-8\"");
            write(response, HttpStatus.UNAUTHORIZED, "未登录", "请使用工作人员账号以 HTTP Basic 方式访问");
        };
    }

    AccessDeniedHandler denied() {
        return (request, response, refused) -> write(response, HttpStatus.FORBIDDEN, "无权操作",
                refused instanceof CsrfException
                        ? "请求校验未通过，请刷新页面后重试"
                        : "您的账号没有此项权限");
    }

    /** For what the firewall in front of the filter chains refuses: control characters, semicolons, climbing paths. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, refused) -> unusualAddress(response);
    }

    void unusualAddress(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.BAD_REQUEST, "请求无效", "地址中含有不允许的字符，请检查后重试");
    }

    void tooMany(HttpServletResponse response, TooManyRequests refused) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        write(response, HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁", refused.getMessage());
    }

    void busy(HttpServletResponse response, Busy refused) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.seconds()));
        write(response, HttpStatus.SERVICE_UNAVAILABLE, "系统繁忙", refused.getMessage());
    }

    void write(HttpServletResponse response, HttpStatus status, String title, String detail) throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
