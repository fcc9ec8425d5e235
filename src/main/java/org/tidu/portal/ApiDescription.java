package org.tidu.portal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What the OpenAPI document says of the API as a whole; each operation speaks for itself. */
@Configuration
class ApiDescription {

    static final String SESSION = "session";
    static final String TOKEN = "token";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("梯度 Tidu：智能工厂梯度培育申报认定").version("1").description("""
                        门户使用的接口。先 GET /api/session 取得 Cookie TIDU-XSRF，变更请求以请求头 X-TIDU-XSRF 原样带回；\
                        时间均为 ISO 8601（UTC）；被拒绝的请求均为 application/problem+json，errors 逐项指明字段。

                        The portal's API. GET /api/session sets the cookie TIDU-XSRF, which changing requests send back \
                        in header X-TIDU-XSRF. Instants are ISO 8601 in UTC. Whatever is refused is answered with \
                        application/problem+json, whose errors name each field."""))
                .components(new Components()
                        .addSecuritySchemes(SESSION, cookie("TIDUSESSION", SecurityScheme.In.COOKIE,
                                "登录后的会话 / Session of the log-in"))
                        .addSecuritySchemes(TOKEN, cookie("X-TIDU-XSRF", SecurityScheme.In.HEADER,
                                "Cookie TIDU-XSRF 的值 / Value of the cookie TIDU-XSRF")))
                .security(List.of(new SecurityRequirement().addList(SESSION)))
                .tags(Stream.of("公开信息 Public", "申报条件自测 Assessment", "登录 Session", "企业账号 Enterprise accounts", "发起申报 Start",
                                "申报 Declarations", "企业任务 Tasks", "证明材料 Evidence", "纸质件 Papers", "任务办理 Office tasks", "消息 Messages", "公示 Notices", "认定名单 Recognised", "名册 Rosters",
                                "正式文本 Official texts", "规则工作台 Rule workbench", "规则回放 Replays", "推荐名单 Lists", "评审专家 Experts", "存档核对 Integrity")
                        .map(name -> new Tag().name(name)).toList());
    }

    /** Operation ids that stay the same when methods are added: {@code taskComplete}. */
    @Bean
    OperationCustomizer operationIds() {
        return (operation, method) -> operation.operationId(StringUtils.uncapitalize(
                method.getBeanType().getSimpleName().replace("Controller", ""))
                + StringUtils.capitalize(method.getMethod().getName()));
    }

    private static SecurityScheme cookie(String name, SecurityScheme.In in, String description) {
        return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(in).name(name).description(description);
    }
}
