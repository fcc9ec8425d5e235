package org.tidu.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL made with the tools of this machine, whose {@code pg_dump} fits it; the embedded one of the tests brings none. It
 * stands in a folder of its own and goes with it.
 */
final class OwnCluster implements AutoCloseable {

    private final Path tools;
    private final Path folder;
    private final int port;

    private OwnCluster(Path tools, Path folder, int port) {
        this.tools = tools;
        this.folder = folder;
        this.port = port;
    }

    /** @throws IllegalStateException when this machine has no PostgreSQL below {@code /usr/lib/postgresql} */
    static OwnCluster started() throws IOException {
        Path tools;
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            tools = versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(bin -> Integer.valueOf(bin.getParent().getFileName().toString())))
                    .orElseThrow(() -> new IllegalStateException("no PostgreSQL below /usr/lib/postgresql"));
        }
        Path folder = Files.createTempDirectory("tidu-cluster");
        OwnCluster cluster = new OwnCluster(tools, folder, freePort());
        cluster.asServer("initdb", "-D", cluster.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
        cluster.asServer("pg_ctl", "-D", cluster.data(), "-w", "-l", folder.resolve("log").toString(), "-o",
                "-p " + cluster.port + " -k '' -c listen_addresses=127.0.0.1", "start");
        return cluster;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    void make(String database) {
        run(client("createdb", database));
    }

    Path dump(String database) {
        Path file = folder.resolve(database + ".dump");
        run(client("pg_dump", "-Fc", "-f", file.toString(), database));
        return file;
    }

    void restore(Path dump, String database) {
        run(client("pg_restore", "--exit-on-error", "-d", database, dump.toString()));
    }

    @Override
    public void close() {
        asServer("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException left) {
            throw new IllegalStateException("not removed: " + folder, left);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private List<String> client(String tool, String... arguments) {
        List<String> command = new ArrayList<>(List.of(tools.resolve(tool).toString(), "-h", "127.0.0.1", "-p", "" + port, "-U", "postgres"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** PostgreSQL refuses to be run by root, who is nobody in a name space of their own. */
    private void asServer(String tool, String... arguments) {
        List<String> command = new ArrayList<>(
                System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of());
        command.add(tools.resolve(tool).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) {
        try {
            Path said = folder.resolve("said");
            int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code + ": " + Files.readString(said));
            }
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(String.join(" ", command), broken);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
