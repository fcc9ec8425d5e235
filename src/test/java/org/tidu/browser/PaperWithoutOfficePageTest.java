package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;

/** Where there is no LibreOffice the DOCX stands alone, and the page says so. */
@ProcessTest
@DirtiesContext
@TestPropertySource(properties = "tidu.paper.office-home=none")
class PaperWithoutOfficePageTest {

    private final Seen seen = new Seen("paper");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Jobs jobs;

    @Test
    void a_paper_is_made_without_a_pdf_and_nobody_waits_for_one() {
        OverTheWire.Waiting submitted = overTheWire.atTheCounty("株洲无版式样例有限公司", "卫样例");
        Page window = screens.of("firm", 1280, 900);
        new Portal(window).openLogIn().logIn(submitted.company()).go("/cases/" + submitted.number() + "?papers");
        assertThat(window.getByTestId("papers-without-pdf")).containsText("没有安装 LibreOffice，只生成 DOCX");
        window.getByTestId("make-paper-1").click();
        assertThat(window.getByTestId("paper-1")).containsText("排队等候");

        jobs.run();

        assertThat(window.getByTestId("paper-DOCX")).isVisible();
        assertThat(window.getByTestId("paper-PDF")).hasCount(0);
        assertThat(window.getByTestId("paper-1")).not().containsText("未能生成");
        seen.now(window, "without-office");
    }
}
