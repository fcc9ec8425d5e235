package org.tidu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A request on an open connection, so that the instant at which its bytes are in the kernel is known. */
final class ReadyToSend {

    private static final int PATIENCE = 60_000;

    private final Socket socket;
    private final byte[] bytes;

    /** Opens the connection; nothing is sent yet. */
    ReadyToSend(int port, String path, String cookies, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        // of the old protocol, so that the answer comes in one piece and the connection ends with it
        byte[] head = ("POST " + path + " HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                + "\r\nCookie: " + cookies + "\r\nX-TIDU-XSRF: " + token + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        this.bytes = new byte[head.length + body.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(body, 0, bytes, head.length, body.length);
        try {
            this.socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(PATIENCE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns when all bytes were with the kernel. */
    Instant send() {
        try {
            socket.getOutputStream().write(bytes);
            return Instant.now();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    record Heard(int status, String body) {}

    Heard answer() {
        try (socket) {
            String[] parts = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            return new Heard(Integer.parseInt(parts[0].split(" ", 3)[1]), parts[1]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
