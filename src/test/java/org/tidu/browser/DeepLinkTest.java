package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** A link to a case, from a message or from Tasklist, leads to the case. */
@ProcessTest
class DeepLinkTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    private Company company;
    private DeclarationNumber number;

    @BeforeEach
    void a_declaration_waits_for_its_county() {
        OverTheWire.Waiting waiting = overTheWire.atTheCounty("株洲链接样例有限公司", "赵样例");
        company = waiting.company();
        number = waiting.number();
    }

    @Test
    void a_link_to_a_case_asks_for_the_log_in_first_and_then_shows_the_case() {
        Page window = screens.of(company.contact(), 375, 800);
        Portal portal = new Portal(window).go("/cases/" + number);
        assertThat(window.getByTestId("login-name")).isVisible();

        portal.logIn(company);

        assertThat(window.getByTestId("case-number")).hasText(number.value());
        assertThat(portal.state()).hasText("县级审核");
    }

    @Test
    void the_link_in_an_officers_form_opens_the_case_without_another_log_in() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim();

        Page opened = county.follow("查看完整材料、办理过程和流程图");

        assertThat(opened.getByTestId("case-number")).hasText(number.value());
        assertThat(opened.getByText("需核验的条件均已达到")).isVisible();
    }

    @Test
    void an_officer_goes_from_the_case_in_the_portal_to_its_task_in_tasklist() {
        Page window = screens.of("tianyuan1");
        new Portal(window).go("/cases/" + number).logIn("tianyuan1", Visitors.STAFF_PASSWORD);
        window.getByTestId("open-task").click();

        new Tasklist(window).claim();

        assertThat(new Tasklist(window).text()).containsText(number.value());
    }
}
