package org.tidu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Who may not enter the web apps: browsers are led to the log-in page or shown one of ours, programs get a problem. */
@Component
class WebappRefusals {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>无权访问</title></head>
            <body style="font-family: sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1rem; line-height: 1.8">
            <h1>无权访问此页面</h1>
            <p>任务平台供工信部门人员和评审专家使用，运维与管理页面供系统管理员使用；企业用户请在申报门户办理。</p>
            <p><a href="/">返回申报门户</a></p>
            </body>
            </html>
            """;

    /** What a header holds when each character is escaped, and room to spare. */
    private static final int LONGEST_WAY_BACK = 1000;

    private final FilterRefusals problems;

    WebappRefusals(FilterRefusals problems) {
        this.problems = problems;
    }

    AuthenticationEntryPoint unauthenticated() {
        return (request, response, refused) -> {
            if (isPage(request)) {
                if (request.getRequestURI().length() > LONGEST_WAY_BACK) {
                    response.sendRedirect(request.getContextPath() + "/login");
                    return;
                }
                String next = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
                response.sendRedirect(request.getContextPath() + "/login?next=" + next);
            } else {
                problems.unauthenticated().commence(request, response, refused);
            }
        };
    }

    AccessDeniedHandler denied() {
        return (request, response, refused) -> {
            if (isPage(request)) {
                writePage(response);
            } else {
                problems.denied().handle(request, response, refused);
            }
        };
    }

    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
    }

    private static void writePage(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE);
    }
}
