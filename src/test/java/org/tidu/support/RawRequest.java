package org.tidu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as the wire carries it: clients put right, or refuse to send, what an attacker would not. */
public record RawRequest(String method, String address, String cookie) {

    private static final int PATIENCE = 20_000;

    /** The answer, head and body, as text. */
    public String send(int port) {
        String head = method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html, */*\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: TIDUSESSION=" + cookie + "\r\n") + "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static int status(String answer) {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
