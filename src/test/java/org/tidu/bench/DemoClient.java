package org.tidu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The browser of somebody of the demonstration, logged in, in portal and Tasklist. */
final class DemoClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "Tidu-demo-2025";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
    private final int port;

    private DemoClient(int port) {
        this.port = port;
    }

    static DemoClient of(int port, String login) {
        DemoClient somebody = new DemoClient(port);
        somebody.get("/api/session");
        somebody.post("/api/session", "{\"loginName\":\"%s\",\"password\":\"%s\"}".formatted(login, PASSWORD));
        return somebody;
    }

    static DemoClient ofOfficer(int port, String login) {
        DemoClient officer = of(port, login);
        officer.get("/camunda/app/tasklist/default/");
        return officer;
    }

    static DemoClient ofEnterprise(int port) {
        for (JsonNode account : new DemoClient(port).json("/api/demo/accounts")) {
            if (account.path("role").asText().equals("申报企业")) {
                return of(port, account.path("loginName").asText());
            }
        }
        throw new IllegalStateException("the demonstration has no enterprise");
    }

    JsonNode json(String path) {
        try {
            return JSON.readTree(get(path));
        } catch (IOException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    String get(String path) {
        return send(request(path).GET().build());
    }

    String post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", path.contains("/list?") ? "application/hal+json" : "application/json, text/html")
                .header("X-TIDU-XSRF", cookie("TIDU-XSRF")).header("X-XSRF-TOKEN", cookie("CAMUNDA-XSRF"));
    }

    private String send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }
}
