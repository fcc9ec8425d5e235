package org.tidu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tools of the embedded PostgreSQL. */
final class PostgresControl {

    private PostgresControl() {}

    /** Stops it as a power cut would and starts it again as it was started; one that has ended is only started. */
    static void restart(String dataDirectory) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root; its first start went the same way
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(control().toString(), "restart", "-w", "-m", "immediate", "-D", dataDirectory, "-l", "/dev/null"));
        run(command);
    }

    /** @throws IllegalStateException when it ends with anything but 0 */
    static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where the embedded server was unpacked. */
    private static Path control() {
        try (Stream<Path> files = Files.find(Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"), 3,
                (path, attributes) -> path.endsWith("bin/pg_ctl"))) {
            return files.findFirst().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
