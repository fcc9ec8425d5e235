package org.tidu.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Addresses that the servlet container refuses before any filter sees them are answered like all other refusals. */
@Component
class ContainerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String BODY = """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""";

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            Container host = context.getParent();
            if (host instanceof StandardHost standard) {
                standard.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** Made by the container, by its name. */
    public static class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable fault) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(status < 500
                        ? BODY.formatted("请求无效", status, "地址或请求头不正确，请检查后重试")
                        : BODY.formatted("系统错误", status, "操作未完成，请稍后重试"));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("the caller is gone", gone);
            }
        }
    }
}
