package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import org.tidu.support.Visitors;

/** Camunda Tasklist, in Chinese, as officers and experts use it. */
final class Tasklist {

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    /** Signs a member of staff in through the portal, which leads to Tasklist. */
    static Tasklist of(Screens screens, String id) {
        Page page = screens.of(id);
        new Portal(page).openLogIn().logIn(id, Visitors.STAFF_PASSWORD);
        page.waitForURL("**/camunda/app/tasklist/**");
        return new Tasklist(page);
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
        assertThat(page.locator(".task-card h2.task")).containsText(words[0]);
        return this;
    }

    Page page() {
        return page;
    }

    /** Opens a tab of the task. */
    Tasklist tab(String name) {
        page.locator(".task-card .nav-tabs").getByText(name, new Locator.GetByTextOptions().setExact(true)).click();
        return this;
    }

    /** Types words into the field above the list. */
    Tasklist search(String words) {
        page.locator(".tidu-search input").fill(words);
        return this;
    }

    Locator claimButton() {
        return page.locator("button.claim");
    }

    /** Takes the task for oneself, which opens its form. */
    FormPage claim() {
        claimButton().click();
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

    /**
     * Completes the task, says yes where that is final, and waits until it is accepted: then it is gone from the screen. Tasklist then asks, at
     * once and for every task of a process, for the next one of that process and for its list. That is waited for too: it complains of a session
     * that has ended meanwhile, as when a test moves the clock.
     */
    void complete() {
        Request list = page.waitForRequest(Tasklist::isForTheList,
                () -> page.waitForResponse(answer -> isForTheNext(answer.request()), this::accepted));
        // Request.response() would wait for ever
        page.waitForCondition(() -> list.existingResponse() != null);
    }

    private void accepted() {
        press();
        assertThat(page.locator("dialog.tidu-confirm:visible, .no-task:visible").first()).isVisible();
        if (question().isVisible()) {
            confirm();
        }
        assertThat(text()).hasCount(0);
    }

    private static boolean isForTheNext(Request request) {
        return request.url().contains("/default/task?") && request.url().contains("processInstanceId=");
    }

    private static boolean isForTheList(Request request) {
        return request.url().contains("/default/filter/") && request.url().contains("/list?");
    }

    Locator completion() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("完成").setExact(true));
    }

    /** Opens a link of the form; it has a window of its own. */
    Page follow(String link) {
        return page.waitForPopup(() -> text().getByText(link).click());
    }

    /** What is wrong with the form that was to be sent, beside its buttons. */
    Locator refusal() {
        return page.locator(".tidu-refusal");
    }

    /** The question before something becomes final. */
    Locator question() {
        return page.locator("dialog.tidu-confirm");
    }

    /** Where no task is open: what was sent, and which comes next. */
    Locator feedback() {
        return page.locator(".tidu-next");
    }

    Tasklist confirm() {
        question().getByText("确认提交").click();
        return this;
    }

    /** What the task is about, above its tabs. */
    Locator summary() {
        return page.locator(".tidu-summary");
    }

    Locator createTask() {
        return page.locator(".create-task-action");
    }

    Locator startProcess() {
        return page.locator(".start-process-action");
    }

    /** The number each entry of the list has in the engine. */
    Locator priorities() {
        return page.locator(".tasks-list .priority");
    }

    Locator emptyList() {
        return page.getByText("没有符合筛选条件的任务");
    }

    Locator text() {
        return page.locator(".task-card");
    }
}
