package org.tidu.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Time from the command to healthy, and resident memory when idle, of the packaged program with the demo data: the
 * first start, which makes the data, the starts after it, and those of the program laid out in a folder, without and with an
 * archive of its classes (docs/guides/operator.md). {@code mvn -Pbenchmark verify -DskipTests} prints them.
 */
public final class StartBenchmark {

    private static final int LATER_STARTS = 3;
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path jar;
    private final Path folder;

    private StartBenchmark(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("tidu-benchmark");
        StartBenchmark benchmark = new StartBenchmark(Path.of(arguments[0]).toAbsolutePath(), folder);
        Run first = benchmark.start(benchmark.jar);
        List<Run> later = benchmark.starts(benchmark.jar);
        Path laidOut = benchmark.layOut();
        List<Run> unpacked = benchmark.starts(laidOut);
        Path archive = folder.resolve("tidu.jsa");
        Run training = benchmark.start(laidOut, "-XX:ArchiveClassesAtExit=" + archive);
        List<Run> archived = benchmark.starts(laidOut, "-XX:SharedArchiveFile=" + archive);
        System.out.printf("%n%-28s %10s %10s%n", "start", "healthy s", "idle MB");
        print("first (makes the demo data)", first);
        later.forEach(run -> print("later", run));
        unpacked.forEach(run -> print("laid out", run));
        print("writes its archive", training);
        archived.forEach(run -> print("with the archive", run));
        System.out.printf("first : median of later = %.1f : 1%n", first.seconds() / median(later));
        System.out.printf("with the archive (%d MB) : later = %.2f : 1%n", Files.size(archive) >> 20, median(archived) / median(later));
    }

    private record Run(double seconds, double residentMegabytes) {}

    private List<Run> starts(Path program, String... options) throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < LATER_STARTS; i++) {
            runs.add(start(program, options));
        }
        return runs;
    }

    /** The program and its libraries side by side: of a jar within a jar no class can be archived. */
    private Path layOut() throws IOException, InterruptedException {
        Path place = folder.resolve("program");
        int status = new ProcessBuilder(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", place.toString())
                .inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("could not be laid out: " + status);
        }
        return place.resolve(jar.getFileName());
    }

    private Run start(Path program, String... options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m",
                "-Duser.timezone=Asia/Shanghai"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", program.toString(), "--spring.profiles.active=demo", "--server.port=" + port));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log-" + port + ".txt").toFile()).start();
        try {
            awaitHealthy(process, port, begin);
            double seconds = (System.nanoTime() - begin) / 1e9;
            process.waitFor(IDLE.toMillis(), TimeUnit.MILLISECONDS);
            return new Run(seconds, residentMegabytes(process.pid()));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void awaitHealthy(Process process, int port, long begin) throws InterruptedException {
        while (!isHealthy(port)) {
            if (System.nanoTime() - begin > AT_MOST.toNanos() || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("did not become healthy, see " + folder);
            }
        }
    }

    private boolean isHealthy(int port) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                    URI.create("http://localhost:" + port + "/actuator/health")).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Linux only: VmRSS of the process. */
    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst().orElse(Double.NaN);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double median(List<Run> runs) {
        return runs.stream().mapToDouble(Run::seconds).sorted().skip(runs.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String name, Run run) {
        System.out.printf("%-28s %10.1f %10.0f%n", name, run.seconds(), run.residentMegabytes());
    }
}
