package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;

/** A link leads to a tab of a case: on a phone too one sees which. */
@ProcessTest
class TabsOnAPhoneTest {

    private static final String IN_SIGHT = """
            tab => {
              const [row, own] = [tab.closest('.el-tabs__nav-scroll'), tab].map(one => one.getBoundingClientRect())
              return own.left >= row.left - 1 && own.right <= row.right + 1
            }""";

    private final Seen seen = new Seen("tabs-on-a-phone");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Test
    void the_tab_a_link_leads_to_is_in_sight_and_the_page_stands_where_it_stood() {
        OverTheWire.Waiting submitted = overTheWire.atTheCounty("株洲窄屏样例有限公司", "郑样例");
        Page phone = screens.of("firm", 390, 844);
        Portal portal = new Portal(phone).openLogIn();
        portal.logIn(submitted.company());

        for (String link : new String[] {"papers", "evidence", "document"}) {
            portal.go("/cases/" + submitted.number() + "?" + link);
            Locator open = phone.locator("#tab-" + link);
            assertThat(open).hasAttribute("aria-selected", "true");

            phone.waitForCondition(() -> (Boolean) open.evaluate(IN_SIGHT));

            seen.now(phone, link + "-390");
            assertEquals("0,0,390", phone.evaluate("[window.scrollX, window.scrollY, document.documentElement.scrollWidth].join()"));
        }
    }
}
