package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Whose word about the sender counts: a named proxy's, and nobody else's. */
class TrustedProxiesTest {

    @ParameterizedTest(name = "with [{0}] named, [{1}] is taken for {2} over {3}")
    @CsvSource({
        "'', 203.0.113.7, 127.0.0.1, http", "'', 10.0.0.1, 127.0.0.1, http", "10.0.0.0/8, 203.0.113.7, 127.0.0.1, http",
        "127.0.0.1, 203.0.113.7, 203.0.113.7, https", "127.0.0.0/30, 203.0.113.7, 203.0.113.7, https",
        "127.0.0.4/30, 203.0.113.7, 127.0.0.1, http",
        "127.0.0.1, '127.0.0.1, 203.0.113.7', 203.0.113.7, https",
        "127.0.0.1, '198.51.100.1, 10.0.0.9', 10.0.0.9, https",
        "'127.0.0.1,10.0.0.8/30', '198.51.100.1, 10.0.0.9', 198.51.100.1, https",
        "'127.0.0.1,10.0.0.8/30', '198.51.100.1, 10.0.0.12', 10.0.0.12, https"
    })
    void a_forwarded_address_counts_from_named_proxies_only(String named, String forwarded, String taken, String scheme)
            throws Exception {
        List<String> proxies = named.isEmpty() ? List.of() : List.of(named.split(","));

        assertThat(answer(proxies, forwarded)).isEqualTo(scheme + " " + taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.cn", "10.0.0.0/7", "10.0.0.0/33", "10.0.0.300", "", "any", "fe80::/10", "12"})
    void what_is_no_address_keeps_the_program_from_starting(String named) {
        assertThatThrownBy(() -> ProxyAddress.pattern(named)).isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("tidu.trusted-proxies");
    }

    private static String answer(List<String> proxies, String forwarded) throws IOException, InterruptedException {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(new TrustedProxies.Settings(proxies)).customize(factory);
        WebServer server = factory.getWebServer(context -> context.addServlet("echo", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getWriter().write(request.getScheme() + " " + request.getRemoteAddr());
            }
        }).addMapping("/"));
        try {
            server.start();
            return HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                            .header("X-Forwarded-For", forwarded).header("X-Forwarded-Proto", "https").build(),
                    BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }
}
