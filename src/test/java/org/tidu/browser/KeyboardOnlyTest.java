package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** Everything an enterprise does can be done without a mouse. */
@ProcessTest
class KeyboardOnlyTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    private Round round;
    private Company company;
    private Page window;
    private Keyboard keyboard;

    @BeforeEach
    void an_enterprise_on_the_rosters_finds_an_open_round() {
        round = rounds.open();
        company = Company.invent("株洲键盘样例有限公司", "钱样例").listed(database);
        window = screens.of(company.contact(), 1280, 800);
        keyboard = new Keyboard(window);
    }

    @Test
    void an_enterprise_signs_up_declares_hands_in_and_withdraws_with_the_keyboard_alone() {
        signUp();
        logIn();
        startDeclaration();
        assertThat(window.getByTestId("receipt-hash")).containsText("SHA-256");
        jobs.run();

        keyboard.use(window.getByTestId("to-case"));
        keyboard.use(window.getByTestId("open-task").first());
        handInSelfEvaluation();
        assertThat(window.getByTestId("receipt-hash")).containsText("SHA-256");
        jobs.run();

        keyboard.use(window.getByTestId("to-case"));
        withdraw();
        assertThat(window.getByTestId("case-state")).hasText("已撤回");

        window.navigate("/");
        assertThat(roundCard().getByTestId("round-declare")).hasText("开始申报");
    }

    private void signUp() {
        window.navigate("/signup");
        keyboard.use(window.getByTestId("signup-submit"));
        assertThat(window.getByTestId("problem")).isFocused();
        keyboard.press("Tab").press("Enter");
        assertThat(window.getByTestId("signup-uscc")).isFocused();

        keyboard.write(company.uscc())
                .write(window.getByTestId("signup-enterprise"), company.name())
                .to(window.getByTestId("signup-county")).press("ArrowDown");
        keyboard.write(window.getByTestId("signup-display-name"), company.contact())
                .write(window.getByTestId("signup-mobile"), company.mobile())
                .write(window.getByTestId("signup-login-name"), company.loginName())
                .write(window.getByTestId("signup-password"), Visitors.ENTERPRISE_PASSWORD)
                .write(window.getByTestId("signup-password-again"), Visitors.ENTERPRISE_PASSWORD)
                .press("Enter");
        assertThat(window.getByTestId("signup-done")).isFocused();
    }

    private void logIn() {
        keyboard.use(window.getByRole(AriaRole.MAIN).getByText("去登录"));
        assertThat(window.getByTestId("login-name")).isFocused();
        keyboard.write(company.mobile()).write(window.getByTestId("login-password"), Visitors.ENTERPRISE_PASSWORD)
                .press("Enter");
        assertThat(window.getByTestId("login-name")).hasCount(0);
    }

    private void startDeclaration() {
        keyboard.use(roundCard().getByTestId("round-declare"));
        FormPage form = new Portal(window).form();
        keyboard.use(window.getByTestId("declare-submit"));
        assertThat(window.getByTestId("problem")).isFocused();
        keyboard.press("Tab").press("Enter");
        assertThat(form.input("工厂名称")).isFocused();

        keyboard.write(Papers.FACTORY)
                .write(form.input("工厂地址"), "株洲市天元区样例路1号")
                .to(form.input("申报主体")).press("Space")
                .to(form.input("所属行业（大类）"));
        window.keyboard().type("36 ");
        keyboard.press("ArrowDown").press("Enter")
                .write(form.input("联系人"), company.contact())
                .write(form.input("联系人手机"), company.mobile())
                .to(form.field("本企业对所填内容的真实性负责，且申报材料不涉及国家秘密、商业秘密（通知 二（二））")
                        .locator("input")).press("Space")
                .use(window.getByTestId("declare-submit"));
        confirm();
    }

    private void handInSelfEvaluation() {
        FormPage form = new Portal(window).form();
        keyboard.write(form.input("自评估得分"), "2.15");
        keyboard.to(form.field("自评估日期").locator("input.fjs-input")).write("2025-03-31").press("Enter");
        assertThat(form.field("自评估日期").locator("input.fjs-input")).hasValue("2025-03-31");
        keyboard.to(form.input("报告载明的等级"));
        window.keyboard().type("二级");
        keyboard.press("ArrowDown").press("Enter");
        keyboard.write(form.input("报告编号"), "C3MEP-2025-0001")
                .to(form.input("评估方式")).press("Space")
                .use(window.getByTestId("task-submit"));
        confirm();
    }

    private void withdraw() {
        Locator button = window.getByTestId("withdraw");
        keyboard.use(button);
        theDialogKeepsTheFocus();
        keyboard.press("Escape");
        assertThat(button).isFocused();

        keyboard.press("Enter");
        keyboard.use(window.getByTestId("dialog-confirm"));
        assertThat(window.getByRole(AriaRole.DIALOG).getByTestId("problem")).isFocused();
        keyboard.write(window.getByTestId("withdraw-reason"), "暂缓申报").use(window.getByTestId("dialog-confirm"));
    }

    private void theDialogKeepsTheFocus() {
        Locator dialog = window.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        for (int presses = 0; presses < 10; presses++) {
            keyboard.press("Tab");
            assertThat(dialog.locator(":focus")).hasCount(1);
        }
    }

    private void confirm() {
        assertThat(window.getByRole(AriaRole.DIALOG)).isVisible();
        keyboard.use(window.getByTestId("dialog-confirm"));
    }

    private Locator roundCard() {
        return window.getByTestId("round-card").filter(new Locator.FilterOptions().setHasText(round.title()));
    }
}
