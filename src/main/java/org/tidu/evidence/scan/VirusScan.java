package org.tidu.evidence.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tidu.evidence.store.EvidenceSettings.Antivirus;
import org.tidu.evidence.store.EvidenceSettings;
import org.tidu.evidence.store.StoreAway;

/** Sends a file to clamd by its command INSTREAM: blocks, each after its length, and one of length 0 at the end. */
@Component
public class VirusScan {

    private static final int BLOCK = 64 * 1024;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern CLEAN = Pattern.compile("stream: OK");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int LONGEST_ANSWER = 1000;

    private final Antivirus settings;

    public VirusScan(EvidenceSettings settings) {
        this.settings = settings.antivirus();
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * The name of the virus; empty for a clean file, and where nothing is checked.
     *
     * @throws StoreAway when clamd cannot be asked, or does not say
     */
    public Optional<String> virusIn(Path file) {
        if (!isOn()) {
            return Optional.empty();
        }
        try (Socket clamd = new Socket(); InputStream content = Files.newInputStream(file)) {
            int timeout = Math.toIntExact(settings.timeout().toMillis());
            clamd.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
            clamd.setSoTimeout(timeout);
            send(content, new DataOutputStream(clamd.getOutputStream()));
            return virus(new String(clamd.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).replace("\0", "").strip());
        } catch (IOException away) {
            throw new StoreAway(away);
        }
    }

    private static void send(InputStream content, DataOutputStream clamd) throws IOException {
        clamd.write(COMMAND);
        byte[] block = new byte[BLOCK];
        for (int read = content.read(block); read > 0; read = content.read(block)) {
            clamd.writeInt(read);
            clamd.write(block, 0, read);
        }
        clamd.writeInt(0);
        clamd.flush();
    }

    private static Optional<String> virus(String answer) throws IOException {
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (!CLEAN.matcher(answer).matches()) {
            throw new IOException("clamd does not say: " + answer);
        }
        return Optional.empty();
    }
}
