package org.tidu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.tidu.support.SignUps;
import org.tidu.support.Visitors;

/** The browser of somebody of an enterprise, as light as it can be. */
final class SurgeClient {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
    private final String login;
    private volatile int port;

    private SurgeClient(int port, String login) {
        this.port = port;
        this.login = login;
    }

    static SurgeClient signedUp(int port, String uscc, String login, String mobile) {
        SurgeClient firm = new SurgeClient(port, login);
        firm.get("/api/session");
        firm.expect(201, firm.post("/api/registrations", SignUps.json(uscc, login, mobile)));
        firm.signIn(port);
        return firm;
    }

    /** Signs in at the node of this port; a session of another node is given up. */
    void signIn(int node) {
        port = node;
        cookies.getCookieStore().removeAll();
        get("/api/session");
        expect(200, post("/api/session",
                "{\"loginName\":\"%s\",\"password\":\"%s\"}".formatted(login, Visitors.ENTERPRISE_PASSWORD)));
    }

    String get(String path) {
        return client.sendAsync(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString()).join().body();
    }

    HttpResponse<String> post(String path, String json) {
        return send(path, json).join();
    }

    HttpResponse<String> put(String path, String json) {
        return client.sendAsync(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/json")
                .header("X-TIDU-XSRF", token()).PUT(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString()).join();
    }

    CompletableFuture<HttpResponse<String>> send(String path, String json) {
        return client.sendAsync(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/json")
                .header("X-TIDU-XSRF", token()).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    /** The bytes of a file from here on, in one request of the upload protocol. */
    HttpResponse<String> upload(String path, Path file) {
        try {
            return client.send(HttpRequest.newBuilder(address(path)).header("Content-Type", "application/offset+octet-stream")
                    .header("Tus-Resumable", "1.0.0").header("Upload-Offset", "0").header("X-TIDU-XSRF", token())
                    .method("PATCH", BodyPublishers.ofFile(file)).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** How many bytes come for this, and how; nothing of them is kept. */
    long download(String path) {
        return client.sendAsync(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofInputStream()).thenApply(answer -> {
            try (InputStream body = answer.body()) {
                return body.transferTo(OutputStream.nullOutputStream());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }).join();
    }

    /** The same, with as little work for the client as can be. */
    CompletableFuture<Integer> send(LeanSender sender, String path, byte[] json) {
        return sender.post(address(path), cookieLine(), token(), json);
    }

    /** The same, on a connection of its own, to be sent when the time has come. */
    ReadyToSend prepared(String path, String json) {
        return new ReadyToSend(port, path, cookieLine(), token(), json);
    }

    private String cookieLine() {
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("TIDU-XSRF"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
