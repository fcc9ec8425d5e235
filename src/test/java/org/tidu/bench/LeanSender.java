package org.tidu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Sends requests side by side over connections that are kept, a thread for each that is under way. Clients share the
 * processors with what is measured: the JDK's newer client takes four times as much of them for a request.
 */
final class LeanSender {

    private static final int MOST_KEPT = 500;

    static {
        // read once, at the first connection of the process
        System.setProperty("http.maxConnections", String.valueOf(MOST_KEPT));
    }

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "sender");
        thread.setDaemon(true);
        return thread;
    });

    /** @return the status of the answer, whose body is read and dropped */
    CompletableFuture<Integer> post(URI address, String cookies, String token, byte[] json) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setRequestMethod("POST");
                connection.setDoOutput(true);
                connection.setFixedLengthStreamingMode(json.length);
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setRequestProperty("Cookie", cookies);
                connection.setRequestProperty("X-TIDU-XSRF", token);
                try (OutputStream body = connection.getOutputStream()) {
                    body.write(json);
                }
                int status = connection.getResponseCode();
                try (InputStream answer = status < HttpURLConnection.HTTP_BAD_REQUEST ? connection.getInputStream() : connection.getErrorStream()) {
                    answer.transferTo(OutputStream.nullOutputStream());
                }
                return status;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }, threads);
    }
}
