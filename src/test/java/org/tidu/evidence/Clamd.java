package org.tidu.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server that speaks clamd's INSTREAM over TCP and finds one word; it may be told to say nonsense. */
final class Clamd implements AutoCloseable {

    static final String VIRUS = "X5O!P%@AP-TEST-VIRUS";

    private final ServerSocket server;
    private volatile String nonsense;
    private volatile String tooMuch;
    private final java.util.concurrent.atomic.AtomicInteger refused = new java.util.concurrent.atomic.AtomicInteger();

    Clamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    void says(String instead) {
        nonsense = instead;
    }

    /** Answers to whatever holds this word as it does to what is beyond its limit; null to nothing. */
    void cannotTake(String word) {
        tooMuch = word;
        refused.set(0);
    }

    /** How often it was sent what it cannot take. */
    int refused() {
        return refused.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // the next one, or the end
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        boolean asked = new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0");
        String verdict = content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS) ? "stream: Test.Virus FOUND" : "stream: OK";
        if (tooMuch != null && content.toString(StandardCharsets.ISO_8859_1).contains(tooMuch)) {
            refused.incrementAndGet();
            caller.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        String said = !asked ? "UNKNOWN COMMAND" : nonsense != null ? nonsense : verdict;
        caller.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
