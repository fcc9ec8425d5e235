package org.tidu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;

/** Nothing on the home page jumps away under the reader's eyes while it loads. */
@ProcessTest
class LayoutShiftTest {

    /** What browsers' makers call good for the cumulative layout shift of a page. */
    private static final double GOOD = 0.1;

    private static final String OBSERVE = """
            window.layoutShift = 0
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
              if (!entry.hadRecentInput) window.layoutShift += entry.value
            })).observe({ type: 'layout-shift', buffered: true })""";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Test
    void the_home_page_stands_still_for_strangers_and_for_an_enterprise_on_desk_and_phone() {
        OverTheWire.Waiting waiting = overTheWire.atTheCounty("株洲版面样例有限公司", "卫样例");
        Page desk = screens.of("stranger", 1440, 900);
        Page phone = screens.of(waiting.company().contact(), 390, 844);
        new Portal(phone).openLogIn().logIn(waiting.company());

        assertThat(shiftOf(desk)).isLessThan(GOOD);
        assertThat(shiftOf(phone)).isLessThan(GOOD);
    }

    private static double shiftOf(Page page) {
        page.addInitScript(OBSERVE);
        page.navigate("/");
        page.getByTestId("round-card").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return ((Number) page.evaluate("window.layoutShift")).doubleValue();
    }
}
