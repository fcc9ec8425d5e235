package org.tidu.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A request whose body is sent bit by bit. */
public final class SlowRequest implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final Socket socket;

    private SlowRequest(Socket socket) {
        this.socket = socket;
    }

    /** Its head is sent, and nothing of its body. The connection would be kept for another request. */
    public static SlowRequest begun(int port, Visitor who, String method, String address, Map<String, String> headers, int length) {
        StringBuilder head = new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Cookie: TIDUSESSION=").append(who.cookie("TIDUSESSION")).append("; TIDU-XSRF=").append(who.cookie("TIDU-XSRF"))
                .append("; CAMUNDA-XSRF=").append(who.cookie("CAMUNDA-XSRF")).append("\r\n");
        head.append("X-XSRF-TOKEN: ").append(who.cookie("CAMUNDA-XSRF")).append("\r\n");
        head.append("X-TIDU-XSRF: ").append(who.cookie("TIDU-XSRF")).append("\r\n");
        headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(length).append("\r\n\r\n");
        try {
            Socket socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            return new SlowRequest(socket).sends(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public SlowRequest sends(byte... bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether something came back, though the body has not been sent to its end. */
    public boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything that comes until the server ends the connection. */
    public String answerAndEnd() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The head of the answer; the connection may stay. */
    public String head() {
        StringBuilder head = new StringBuilder();
        try {
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
            return head.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
