package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** The portal as an enterprise uses it. */
final class Portal {

    private final Page page;

    Portal(Page page) {
        this.page = page;
    }

    Portal go(String path) {
        page.navigate(path);
        return this;
    }

    Portal signUp(Company company) {
        page.navigate("/signup");
        Locator code = page.getByTestId("signup-uscc");
        code.fill(company.uscc());
        assertThat(page.getByTestId("signup-uscc-ok")).isVisible();
        page.getByTestId("signup-enterprise").fill(company.name());
        page.getByTestId("signup-county").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("天元区"));
        page.getByTestId("signup-display-name").fill(company.contact());
        page.getByTestId("signup-mobile").fill(company.mobile());
        page.getByTestId("signup-login-name").fill(company.loginName());
        page.getByTestId("signup-password").fill(Visitors.ENTERPRISE_PASSWORD);
        page.getByTestId("signup-password-again").fill(Visitors.ENTERPRISE_PASSWORD);
        page.getByTestId("signup-submit").click();
        assertThat(page.getByTestId("signup-done")).containsText("注册成功");
        return this;
    }

    /** Logs in on the page that is open, and waits until one is in: who goes on at once would cut the request off. */
    Portal logIn(String name, String password) {
        page.getByTestId("login-name").fill(name);
        page.getByTestId("login-password").fill(password);
        page.getByTestId("login-submit").click();
        assertThat(page.getByTestId("login-name")).hasCount(0);
        return this;
    }

    Portal logIn(Company company) {
        return logIn(company.mobile(), Visitors.ENTERPRISE_PASSWORD);
    }

    Portal openLogIn() {
        return go("/login");
    }

    /** From the home page into the start form of the round. */
    FormPage startDeclaring(String roundTitle) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(roundTitle)).first().click();
        page.getByTestId("round-declare").click();
        return form();
    }

    FormPage form() {
        Locator form = page.getByTestId("form");
        assertThat(form.locator(".fjs-form-field").first()).isVisible();
        return new FormPage(form);
    }

    /** Sends the form and says yes to the question that follows; the receipt is shown. */
    Receipt submit() {
        page.getByTestId("declare-submit").or(page.getByTestId("task-submit")).click();
        page.getByTestId("dialog-confirm").click();
        assertThat(page.getByTestId("receipt-hash")).containsText("SHA-256");
        return new Receipt(new DeclarationNumber(page.getByTestId("receipt-number").innerText()),
                new DeclarationNumber(page.url().replaceAll(".*/cases/([^/]+)/receipts/.*", "$1")));
    }

    /** The enterprise's open task of the case; of two that are written side by side, the one that is handed in first. */
    FormPage openTask(DeclarationNumber declarationNumber) {
        page.navigate("/cases/" + declarationNumber);
        page.getByTestId("open-task").first().click();
        return form();
    }

    /** The application of the case, when it is the task that waits. */
    ApplicationPage openApplication(DeclarationNumber declarationNumber) {
        page.navigate("/cases/" + declarationNumber);
        page.getByTestId("open-task").first().click();
        return application();
    }

    /** The application that is open. */
    ApplicationPage application() {
        return new ApplicationPage(page);
    }

    /** Opens the tab with the process picture; found is what has been passed. */
    Locator picture() {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("流程图")).click();
        return page.locator(".djs-element.is-done:visible").first();
    }

    Locator draftStatus() {
        return page.getByTestId("draft-status");
    }

    Locator conditions() {
        return page.getByTestId("conditions");
    }

    Locator state() {
        return page.getByTestId("case-state");
    }

    record Receipt(DeclarationNumber number, DeclarationNumber declarationNumber) {}
}
