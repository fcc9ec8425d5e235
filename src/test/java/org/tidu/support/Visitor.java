package org.tidu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Somebody with a browser: keeps cookies and sends the portal's and the web apps' tokens back like their pages do. */
public class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new TreeMap<>();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    public Answer post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, String json) {
        return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(String path, String contentType, byte[] body) {
        return send("POST", path, contentType, body);
    }

    /** Opens the log-in page and types name and password. */
    public Answer logIn(String loginName, String password) {
        get("/api/session");
        return post("/api/session", "{\"loginName\":\"%s\",\"password\":\"%s\"}".formatted(loginName, password));
    }

    /** Adds a header to every further request. */
    public Visitor with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Comes through the proxy from this address. */
    public Visitor at(String address) {
        return with("X-Forwarded-For", address);
    }

    public Visitor withBasic(String user, String password) {
        String pair = user + ":" + password;
        return with("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** What is sent for saving. */
    public byte[] file(String path) {
        return send("GET", path, null, null, BodyHandlers.ofByteArray()).body();
    }

    /** Any request; body and type may be missing. */
    public Answer send(String method, String path, String contentType, byte[] body) {
        return new Answer(send(method, path, contentType, body, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    private <T> HttpResponse<T> send(String method, String path, String contentType, byte[] body, HttpResponse.BodyHandler<T> reader) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (!cookie("TIDU-XSRF").isEmpty()) {
            request.header("X-TIDU-XSRF", cookie("TIDU-XSRF"));
        }
        if (!cookie("CAMUNDA-XSRF").isEmpty()) {
            request.header("X-XSRF-TOKEN", cookie("CAMUNDA-XSRF"));
        }
        headers.forEach(request::header);
        try {
            return answered(request.build(), reader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    /**
     * The JDK's client loses an answer that is there before it has sent its body, as that to an address which is refused unread: it reports the failed
     * write and does not read. Asked once more; a server that gives no answer gives none then either.
     */
    private <T> HttpResponse<T> answered(HttpRequest request, HttpResponse.BodyHandler<T> reader) throws IOException, InterruptedException {
        try {
            return client.send(request, reader);
        } catch (IOException lost) {
            if (!String.valueOf(lost.getMessage()).contains("received no bytes")) {
                throw lost;
            }
            return client.send(request, reader);
        }
    }
}
