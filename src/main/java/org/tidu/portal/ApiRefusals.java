package org.tidu.portal;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;
import org.tidu.problem.FieldError;

/** Adds to each operation how it refuses, and whether it needs a session and the token. */
@Component
class ApiRefusals implements GlobalOpenApiCustomizer {

    private static final Set<String> PUBLIC = Set.of("GET /api/server", "GET /api/counties", "GET /api/rounds",
            "GET /api/rounds/{id}", "GET /api/notices", "GET /api/session", "POST /api/session",
            "DELETE /api/session", "POST /api/registrations", "GET /api/papers/{verification}", "POST /api/paper-checks");

    /** Open to all, without a token, and with refusals of their own. */
    private static final Map<String, Set<String>> WITHOUT_TOKEN = Map.of(
            "POST /api/assessments", Set.of("400", "413", "415", "429"), "GET /api/scenarios", Set.of("429"),
            "GET /api/rule-sets", Set.of("429"), "GET /api/rule-sets/digital", Set.of("429"),
            "GET /api/rule-sets/questions", Set.of("429"), "GET /api/official-texts", Set.of("429"));

    /** Counted before they are answered. */
    private static final Set<String> COUNTED = Set.of("POST /api/session", "POST /api/registrations", "POST /api/password",
            "POST /api/declarations/{number}/objections", "GET /api/papers/{verification}", "POST /api/paper-checks");

    /** Name in their body what there may be none of, and run side by side with few others. */
    private static final Set<String> REPLAYING = Set.of("POST /api/replays", "POST /api/sliders");

    /** Hash a password, or a paper, of which only so many are hashed at once. */
    private static final Set<String> HASHING = Set.of("POST /api/session", "POST /api/registrations", "POST /api/password", "POST /api/paper-checks");

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.of(
            "400", "填写内容有误，errors 逐项指明字段 / Bad input, field by field",
            "401", "未登录 / Not signed in",
            "403", "无权操作，或缺少 X-TIDU-XSRF / Not allowed, or without the token",
            "404", "不存在，或无权知悉 / No such thing, or none the caller may know of",
            "409", "当前状态不允许此操作 / The state does not allow it",
            "413", "请求体超过 1 MiB（带规则文件的超过 8 MiB，核验的文件超过 64 MiB）/ Body over 1 MiB (8 MiB where rule files are sent, 64 MiB for a paper)",
            "415", "请以 application/json 提交 / Not application/json",
            "429", "请求过于频繁，见 Retry-After / Too often; see Retry-After",
            "503", "系统繁忙，尚未处理，见 Retry-After / Busy, nothing was done; see Retry-After"));

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents();
        components.addSchemas("FieldError", ModelConverters.getInstance().read(FieldError.class).get("FieldError"));
        components.addSchemas("Problem", problem());
        MEANINGS.forEach((status, meaning) -> components.addResponses(status, new ApiResponse().description(meaning)
                .content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("Problem"))))));
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        Set<String> refusals = WITHOUT_TOKEN.get(method + " " + path);
        if (refusals != null) {
            refusals.forEach(status -> refuses(operation, status, true));
            operation.setSecurity(List.of());
            return;
        }
        boolean open = PUBLIC.contains(method + " " + path);
        boolean changes = method != HttpMethod.GET;
        refuses(operation, "400", operation.getRequestBody() != null || operation.getParameters() != null);
        refuses(operation, "401", !open || path.equals("/api/session") && method == HttpMethod.POST);
        refuses(operation, "403", !open || changes);
        refuses(operation, "404", path.contains("{") || REPLAYING.contains(method + " " + path));
        refuses(operation, "409", changes && !path.equals("/api/session"));
        refuses(operation, "429", COUNTED.contains(method + " " + path));
        refuses(operation, "503", HASHING.contains(method + " " + path) || REPLAYING.contains(method + " " + path));
        SecurityRequirement needs = new SecurityRequirement();
        if (!open) {
            needs.addList(ApiDescription.SESSION);
        }
        if (changes) {
            needs.addList(ApiDescription.TOKEN);
        }
        operation.setSecurity(needs.isEmpty() ? List.of() : List.of(needs));
    }

    private static void refuses(Operation operation, String status, boolean does) {
        if (does) {
            operation.getResponses().addApiResponse(status, new ApiResponse().$ref(status));
        }
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema().description("RFC 9457")
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema().example("填写内容有误"))
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("errors", new ArraySchema().items(new Schema<>().$ref("FieldError")));
        problem.setRequired(List.of("title", "status"));
        return problem;
    }
}
