package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The application as an enterprise writes it, part by part. */
final class ApplicationPage {

    private final Page page;
    private final Hand hand;

    ApplicationPage(Page page) {
        this(page, new MouseHand());
    }

    ApplicationPage(Page page, Hand hand) {
        this.page = page;
        this.hand = hand;
        assertThat(page.getByTestId("section-heading")).isVisible();
    }

    /** Opens a part by the last word of its form's name: {@code factory}. */
    FormPage part(String id) {
        hand.press(page.getByTestId("section-" + id));
        return form();
    }

    FormPage form() {
        Locator form = page.getByTestId("form");
        assertThat(form.locator(".fjs-form-field").first()).isVisible();
        return new FormPage(form, hand);
    }

    /** Adds a scenario instance and opens its form. */
    FormPage addScenario() {
        hand.press(page.getByTestId("entry-add"));
        return entry();
    }

    /** Copies the last of so many instances and opens the copy. */
    FormPage copyScenario(int last) {
        hand.press(page.getByLabel("复制第 " + last + " 项"));
        return openScenario(last + 1);
    }

    FormPage openScenario(int number) {
        hand.press(page.getByTestId("entry-" + number));
        return entry();
    }

    ApplicationPage closeScenario() {
        hand.press(page.getByTestId("entry-done"));
        assertThat(page.getByTestId("entries")).isVisible();
        return this;
    }

    Locator scenarios() {
        return page.getByTestId("entries").locator("li");
    }

    /** How far a part is: 未填, 未完成，3 处, 完成. */
    Locator state(String id) {
        return page.getByTestId("section-" + id).getByTestId("section-state");
    }

    private FormPage entry() {
        Locator form = page.getByTestId("entry-form");
        assertThat(form.locator(".fjs-form-field").first()).isVisible();
        return new FormPage(form, hand);
    }
}
