package org.tidu.engine.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** A browser runs the scripts of a page only when the page bears the nonce its header announces. */
@RunningApplication
class PageNonceTest {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([\\w-]+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([\\w-]+)\"");
    private static final List<String> APPS = List.of("tasklist", "cockpit", "admin", "welcome");
    private static final int PAGES_EACH = 50;

    @Autowired
    private Visitors visitors;

    @Test
    void two_hundred_pages_loaded_by_four_people_at_once_all_bear_the_nonce_of_their_own_header() {
        List<Visitor> people = IntStream.rangeClosed(1, APPS.size())
                .mapToObj(number -> visitors.officer("nonce" + number, "camunda-admin")).toList();
        Queue<Map.Entry<String, String>> pages = new ConcurrentLinkedQueue<>();

        AtOnce.run(people.size(), person -> {
            for (int page = 0; page < PAGES_EACH; page++) {
                Answer answer = people.get(person).get("/camunda/app/" + APPS.get(page % APPS.size()) + "/default/");
                pages.add(Map.entry(found(IN_HEADER, answer.header("Content-Security-Policy")),
                        found(IN_PAGE, answer.body())));
            }
        });

        assertThat(pages).hasSize(200).allSatisfy(page ->
                assertThat(page.getKey()).isNotEmpty().isEqualTo(page.getValue()));
        assertThat(pages.stream().map(Map.Entry::getKey)).doesNotHaveDuplicates();
    }

    private static String found(Pattern nonce, String text) {
        return nonce.matcher(text).results().findFirst().map(match -> match.group(1)).orElse("");
    }
}
