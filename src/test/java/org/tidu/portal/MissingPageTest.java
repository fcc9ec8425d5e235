package org.tidu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** An address that does not exist. */
@ProcessTest
class MissingPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Autowired
    Visitors visitors;

    @Test
    void opened_in_a_browser_it_is_a_page_of_the_portal() {
        Answer answer = visitors.stranger().with("Accept", BROWSER).get("/no-such-page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("<div id=\"app\"");
    }

    @Test
    void every_page_of_the_portal_is_there_when_its_address_is_opened() throws IOException {
        List<String> pages = Pattern.compile("path: '(/[^'(]*)'").matcher(Files.readString(Path.of("src/main/portal/src/router.ts"))).results()
                .map(route -> route.group(1).replaceAll(":\\w+", "x")).toList();

        assertThat(pages).hasSizeGreaterThan(20).contains("/recognised").allSatisfy(page ->
                assertThat(visitors.stranger().with("Accept", BROWSER).get(page).status()).as(page).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/problem+json"})
    void a_program_reads_a_problem(String accept) {
        Answer answer = visitors.stranger().with("Accept", accept).get("/no-such-page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
