package org.tidu.engine.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tidu.engine.door.Operation.Section;

/**
 * One operation somebody might try, with ids that belong to nothing.
 *
 * @param path below the base of its section
 */
record EngineCall(Section section, String method, String path) {

    private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "options");

    /** Every operation the engine's own description of its REST interface knows. */
    static Stream<EngineCall> ofTheEngine() {
        try (InputStream description = EngineCall.class.getResourceAsStream("/openapi.json")) {
            JsonNode paths = new ObjectMapper().readTree(description).path("paths");
            return paths.propertyStream().flatMap(path -> path.getValue().propertyStream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .map(operation -> new EngineCall(Section.ENGINE, operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey().replace("{metrics-name}", "job-failed").replaceAll("\\{[^}]+}", NO_ID))))
                    .toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the web apps add, read from their resource classes. */
    static Stream<EngineCall> ofTheWebapps() {
        String base = "/cockpit/plugin/base/default";
        return Stream.of("GET /engine/engine", "GET /engine/version", "GET /engine/engine/default", "GET /engine/engine/other/task",
                "GET /admin/auth/user/default", "POST /admin/auth/user/default/login/tasklist",
                "POST /admin/auth/user/default/login/admin", "POST /admin/setup/default/user/create",
                "GET /admin/auth/user/other", "POST /admin/auth/user/other/logout",
                "GET /admin/plugin/adminPlugins/default/metrics/aggregated",
                "GET /admin/plugin/adminPlugins/static/app/plugin.js", "GET /admin/plugin/adminPlugins/static/x",
                "GET /cockpit/plugin/cockpitPlugins/static/app/plugin.js",
                "GET /tasklist/plugin/tasklistPlugins/static/app/plugin.js",
                "GET /welcome/plugin/welcomePlugins/static/app/plugin.js",
                "GET " + base + "/process-definition/statistics", "GET " + base + "/process-definition/statistics-count",
                "GET " + base + "/process-definition/" + NO_ID + "/called-process-definitions",
                "POST " + base + "/process-definition/" + NO_ID + "/called-process-definitions",
                "GET " + base + "/process-instance", "POST " + base + "/process-instance",
                "GET " + base + "/process-instance/count", "POST " + base + "/process-instance/count",
                "GET " + base + "/process-instance/" + NO_ID + "/called-process-instances",
                "POST " + base + "/process-instance/" + NO_ID + "/called-process-instances",
                "GET " + base + "/incident", "POST " + base + "/incident", "GET " + base + "/incident/count",
                "POST " + base + "/incident/count", "GET /application.wadl", "OPTIONS /engine/engine")
                .map(call -> new EngineCall(Section.WEBAPPS, call.split(" ")[0], call.split(" ")[1]));
    }

    /** A body with nothing in it, where one belongs. */
    byte[] body() {
        return method.equals("POST") || method.equals("PUT") ? "{}".getBytes(StandardCharsets.UTF_8) : null;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
