package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** What was filled in on the self-test goes into a declaration, without a mouse. */
@ProcessTest
class TakeOverTest {

    private static final String SUBJECT = "申报主体";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    RoundFixture rounds;

    @Autowired
    OverTheWire overTheWire;

    private Company company;
    private Page window;
    private Keyboard keyboard;

    @BeforeEach
    void an_enterprise_that_is_not_logged_in_fills_in_the_self_test_while_a_round_is_open() {
        rounds.open();
        company = Company.invent("株洲自测样例有限公司", "孙样例");
        overTheWire.signedUp(company);
        window = screens.of(company.contact(), 1440, 900);
        keyboard = new Keyboard(window);
        window.navigate("/self-test");
        keyboard.to(choices().first()).press("Space");
        assertThat(choices().first()).isChecked();
    }

    @Test
    void with_the_keyboard_alone_it_logs_in_and_takes_its_answers_into_the_draft() {
        keyboard.use(window.getByTestId("take-over-login"))
                .write(window.getByTestId("login-name"), company.mobile())
                .write(window.getByTestId("login-password"), Visitors.ENTERPRISE_PASSWORD)
                .press("Enter");
        assertThat(choices().first()).isChecked();

        Locator takeOver = window.getByTestId("take-over");
        keyboard.use(takeOver);
        assertThat(window.getByRole(AriaRole.DIALOG)).isVisible();
        keyboard.press("Escape");
        assertThat(takeOver).isFocused();
        keyboard.press("Enter");
        assertThat(window.getByRole(AriaRole.DIALOG)).containsText("可带入 1 项");
        keyboard.use(window.getByTestId("take-over-confirm"));

        assertThat(window.getByTestId("declare-submit")).isVisible();
        assertThat(choices().first()).isChecked();
    }

    @Test
    void with_the_keyboard_alone_it_keeps_a_result_and_sees_what_another_answer_changes() {
        keyboard.use(window.getByTestId("baseline-keep"));
        keyboard.to(choices().first()).press("ArrowRight");
        assertThat(choices().nth(1)).isChecked();
        assertThat(window.getByTestId("result-HN")).containsText("1 项变为未填写");

        keyboard.use(window.getByTestId("baseline-back"));

        assertThat(choices().first()).isChecked();
        assertThat(window.getByTestId("result-HN")).not().containsText("变为未填写");
    }

    private Locator choices() {
        return new Portal(window).form().field(SUBJECT).locator("input");
    }
}
