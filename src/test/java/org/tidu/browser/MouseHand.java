package org.tidu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;

/** Clicks, and types where it clicked. */
final class MouseHand implements Hand {

    @Override
    public void write(Locator input, String text) {
        input.fill(text);
    }

    @Override
    public void date(Locator input, String day) {
        input.fill(day);
        input.press("Enter");
        input.press("Tab");
    }

    @Override
    public void choose(Locator field, String option) {
        field.locator(".fjs-input-group").click();
        field.locator(".fjs-dropdownlist-item").filter(new FilterOptions().setHasText(option)).first().click();
    }

    @Override
    public void pick(Locator field, Locator answer) {
        answer.click();
    }

    @Override
    public void tick(Locator box) {
        box.check();
    }

    @Override
    public void press(Locator button) {
        button.click();
    }
}
