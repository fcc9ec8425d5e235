package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Camunda Tasklist, in Chinese, as officers and experts use it. */
final class Tasklist {

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    /** Loads the list anew and opens one of its filters. */
    Tasklist filter(String name) {
        page.navigate("/camunda/app/tasklist/default/");
        page.locator(".task-filter").filter(new FilterOptions().setHasText(name)).getByRole(AriaRole.LINK).first().click();
        return this;
    }

    /** The entry of the list that shows all these words. */
    Locator entry(String... words) {
        Locator found = page.locator(".tasks-list > li.task");
        for (String word : words) {
            found = found.filter(new FilterOptions().setHasText(word));
        }
        return found;
    }

    Tasklist open(String... words) {
        entry(words).getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator(".task-card h2.task")).hasText(words[0]);
        return this;
    }

    /** Takes the task for oneself, which opens its form. */
    FormPage claim() {
        page.locator("button.claim").click();
        return form();
    }

    FormPage form() {
        Locator form = page.locator(".task-card .fjs-container");
        assertThat(form.locator(".fjs-form-field").first()).isVisible();
        return new FormPage(form);
    }

    Tasklist press() {
        completion().click();
        return this;
    }

    /** Completes the task and waits until it is accepted. */
    void complete() {
        press();
        assertThat(page.getByText("任务已完成。")).isVisible();
    }

    Locator completion() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("完成").setExact(true));
    }

    Locator text() {
        return page.locator(".task-card");
    }
}
