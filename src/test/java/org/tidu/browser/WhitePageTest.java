package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Tasklist shows itself at every load, however many others load theirs at the same moment. */
@RunningApplication
class WhitePageTest {

    private static final int LOADS = 10;
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String GROUP = "county-430211";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Visitors visitors;

    private final ExecutorService others = Executors.newFixedThreadPool(3);
    private List<Visitor> officers;

    @BeforeEach
    void four_officers_are_signed_in() {
        officers = Stream.of("white1", "white2", "white3", "white4").map(id -> visitors.officer(id, GROUP)).toList();
    }

    @AfterEach
    void they_go_home() {
        others.shutdown();
    }

    @Test
    void a_fourth_never_finds_the_page_white() {
        Page page = screens.of("white4", officers.get(3));

        for (int load = 0; load < LOADS; load++) {
            whileTheOthersLoadTheirs(() -> page.navigate(TASKLIST,
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
            assertThat(page.locator(".task-filter").first()).isVisible();
        }
    }

    private void whileTheOthersLoadTheirs(Runnable load) {
        AtomicBoolean loading = new AtomicBoolean(true);
        officers.subList(0, 3).forEach(officer -> others.submit(() -> {
            while (loading.get()) {
                officer.get(TASKLIST);
            }
        }));
        try {
            load.run();
        } finally {
            // of a page that does not come, too: nobody goes on asking behind the tests that follow
            loading.set(false);
        }
    }
}
