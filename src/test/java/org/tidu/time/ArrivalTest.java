package org.tidu.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.tidu.support.Eventually;

/** A server with a single thread: what counts is when a request arrived, not when the thread was free. */
@Timeout(30)
class ArrivalTest {

    private static final Instant DEADLINE = Instant.parse("2025-04-28T16:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(DEADLINE);
    /** Every stamp the server takes, as it takes it. */
    private final LinkedBlockingQueue<Instant> stamps = new LinkedBlockingQueue<>();
    private final CountDownLatch threadIsFree = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Clock clock = new StampingClock();
    private final ReceiptTime receiptTime = new ReceiptTime(clock);
    private ArrivingRequests arriving;
    private WebServer server;

    @BeforeEach
    void aServerWithOneThread() {
        arriving = new ArrivingRequests(1, 1, clock);
        TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(0);
        tomcat.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(arriving));
        server = tomcat.getWebServer(context -> {
            context.addFilter("receiptTime", receiptTime).addMappingForUrlPatterns(null, false, "/*");
            context.addServlet("echo", new Echo()).addMapping("/*");
        });
        server.start();
    }

    @AfterEach
    void stopped() {
        threadIsFree.countDown();
        server.stop();
        arriving.shutdown();
    }

    @Test
    void aRequestThatWaitsForAThreadWasReceivedWhenItArrived() throws Exception {
        CompletableFuture<String> busy = post("/wait");
        stamps.take();
        CompletableFuture<String> lastMoment = post("/");
        stamps.take();

        now.set(DEADLINE.plusSeconds(90));
        threadIsFree.countDown();

        assertThat(Instant.parse(lastMoment.get())).isEqualTo(DEADLINE);
        assertThat(Instant.parse(busy.get())).isEqualTo(DEADLINE);
        assertThat(Instant.parse(post("/").get())).isEqualTo(DEADLINE.plusSeconds(90));
    }

    @Test
    void theNextRequestOfAConnectionDoesNotInheritTheInstantOfTheFirst() throws Exception {
        assertThat(Instant.parse(post("/").get())).isEqualTo(DEADLINE);

        now.set(DEADLINE.plusMillis(1));

        assertThat(Instant.parse(post("/").get())).isEqualTo(DEADLINE.plusMillis(1));
    }

    @Test
    void theOldestRequestIsTheOneThatHasWaitedLongest() throws Exception {
        assertThat(arriving.oldest()).isEmpty();
        CompletableFuture<String> busy = post("/wait");
        stamps.take();
        now.set(DEADLINE.plusSeconds(1));
        CompletableFuture<String> waiting = post("/");
        stamps.take();

        assertThat(arriving.oldest()).contains(DEADLINE);

        threadIsFree.countDown();
        busy.get();
        waiting.get();
    }

    @Test
    void aNodeHasGotAsFarAsToTheOldestRequestItHolds() throws Exception {
        assertThat(arriving.caughtUpTo()).isEqualTo(DEADLINE.minusNanos(1000));
        stamps.clear();
        CompletableFuture<String> busy = post("/wait");
        stamps.take();
        now.set(DEADLINE.plusSeconds(90));

        assertThat(arriving.caughtUpTo()).isEqualTo(DEADLINE.minusNanos(1000));

        threadIsFree.countDown();
        busy.get();
        // the thread lets go of the request a moment after its answer
        Eventually.holds("the request is let go of", () -> arriving.oldest().isEmpty());
        assertThat(arriving.caughtUpTo()).isEqualTo(DEADLINE.plusSeconds(90).minusNanos(1000));
    }

    @Test
    void itIsARushWhenAsManyAsAskedForAreUnderWay() throws Exception {
        assertThat(arriving.isRush(1)).isFalse();
        CompletableFuture<String> busy = post("/wait");
        stamps.take();
        CompletableFuture<String> waiting = post("/");
        stamps.take();
        CompletableFuture<String> last = post("/");
        // requests are handed over one after the other: when this one is stamped, those before it are under way
        stamps.take();

        assertThat(arriving.isRush(2)).isTrue();
        assertThat(arriving.isRush(4)).isFalse();

        threadIsFree.countDown();
        busy.get();
        waiting.get();
        last.get();
    }

    @Test
    void noDeadlineWaitsForARequestThatOnlyReads() throws Exception {
        CompletableFuture<String> reading = send(HttpRequest.newBuilder(address("/wait")).GET().build());
        reachedTheServlet.await();

        assertThat(arriving.oldest()).isEmpty();

        threadIsFree.countDown();
        reading.get();
    }

    private final CountDownLatch reachedTheServlet = new CountDownLatch(1);

    private CompletableFuture<String> post(String path) {
        return send(HttpRequest.newBuilder(address(path)).POST(BodyPublishers.ofString("x")).build());
    }

    private CompletableFuture<String> send(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body)
                .orTimeout(20, TimeUnit.SECONDS);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getPort() + path);
    }

    private final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            reachedTheServlet.countDown();
            if (request.getRequestURI().equals("/wait")) {
                await();
            }
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            response.getWriter().print(receiptTime.now());
            RequestContextHolder.resetRequestAttributes();
        }

        private void await() {
            try {
                assertThat(threadIsFree.await(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class StampingClock extends Clock {

        @Override
        public Instant instant() {
            Instant stamp = now.get();
            stamps.add(stamp);
            return stamp;
        }

        @Override
        public ZoneId getZone() {
            return ChinaTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
