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
 * first start, which makes the data, and the starts after it. {@code mvn -Pbenchmark verify -DskipTests} prints them.
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
        Run first = benchmark.start();
        List<Run> later = new ArrayList<>();
        for (int i = 0; i < LATER_STARTS; i++) {
            later.add(benchmark.start());
        }
        System.out.printf("%n%-28s %10s %10s%n", "start", "healthy s", "idle MB");
        print("first (makes the demo data)", first);
        later.forEach(run -> print("later", run));
        System.out.printf("first : median of later = %.1f : 1%n", first.seconds() / median(later));
    }

    private record Run(double seconds, double residentMegabytes) {}

    private Run start() throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m", "-Duser.timezone=Asia/Shanghai", "-jar",
                jar.toString(), "--spring.profiles.active=demo", "--server.port=" + port)
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
