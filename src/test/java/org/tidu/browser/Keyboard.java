package org.tidu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody without a mouse: goes from one control to the next, and has to see where they are. */
final class Keyboard {

    private static final int FURTHEST = 120;

    /** The element itself or the frame around it draws something around itself. */
    private static final String SEEN = """
            element => {
              const frames = [element, element.closest('.el-input__wrapper'), element.closest('.fjs-input-group')]
              return frames.filter(Boolean).map(frame => getComputedStyle(frame)).some(style =>
                style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0))
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the control has the focus; each stop on the way must be visible. */
    Keyboard to(Locator control) {
        // the input of a choice that opens is seen by what is around it
        control.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        for (int presses = 0; presses < FURTHEST; presses++) {
            press("Tab");
            if (holdsFocus(control)) {
                assertThat(focus().evaluate(SEEN)).as("the focus can be seen on " + control).isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("not reached with " + FURTHEST + " presses of Tab: " + control);
    }

    Keyboard write(Locator field, String text) {
        to(field);
        return write(text);
    }

    Keyboard write(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    /** Goes to a button or link and presses it. */
    Keyboard use(Locator control) {
        return to(control).press("Enter");
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Locator focus() {
        return page.locator(":focus");
    }

    boolean holdsFocus(Locator control) {
        return (boolean) control.first().evaluate("element => element === document.activeElement");
    }
}
