package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Goes from field to field with Tab; pastes numbers as a spreadsheet writes them and texts, types the rest. Never touches a mouse. */
final class KeyboardHand implements Hand {

    private static final int MOST_OPTIONS = 120;

    private final Page page;
    private final Keyboard keyboard;

    KeyboardHand(Page page) {
        this.page = page;
        this.keyboard = new Keyboard(page);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @Override
    public void write(Locator input, String text) {
        keyboard.to(input);
        boolean number = (boolean) input.evaluate("element => element.closest('.fjs-form-field-number') !== null");
        if (!number && text.length() < 12) {
            keyboard.press("Control+a").write(text);
            return;
        }
        paste(number ? asInASpreadsheet(text) : text);
        assertThat(input).hasValue(text);
    }

    /** From wherever it was copied. */
    private void paste(String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        keyboard.press("Control+a").press("Control+v");
    }

    private static String asInASpreadsheet(String number) {
        return number.matches("\\d{4,}") ? number.substring(0, number.length() - 3) + "," + number.substring(number.length() - 3) : number;
    }

    @Override
    public void date(Locator input, String day) {
        keyboard.to(input).press("Control+a").write(day).press("Enter");
        assertThat(input).hasValue(day);
    }

    /** Opens it and goes up or down to the option. */
    @Override
    public void choose(Locator field, String option) {
        Locator input = field.locator("input").first();
        keyboard.to(input);
        boolean searched = (boolean) input.evaluate("element => element.classList.contains('fjs-input')");
        Locator items = field.locator(".fjs-dropdownlist-item");
        if (searched) {
            // it shows what it holds until something is typed, and what does not match goes a moment later
            keyboard.press("Control+a").write(option);
            assertThat(items.filter(new FilterOptions().setHasNotText(option))).hasCount(0);
        }
        items.first().waitFor();
        int wanted = place(items, new FilterOptions().setHasText(option));
        for (int presses = 0; presses < MOST_OPTIONS; presses++) {
            int focused = focused(items);
            if (focused == wanted) {
                keyboard.press("Enter");
                if (searched) {
                    assertThat(input).hasValue(Pattern.compile(option.replaceAll("[^\\p{L}\\p{N} ]", ".")));
                }
                return;
            }
            keyboard.press(focused < wanted ? "ArrowDown" : "ArrowUp");
            // who presses again before it has moved goes too far
            page.waitForCondition(() -> focused(items) != focused);
        }
        throw new AssertionError("not reached: " + option);
    }

    private static int focused(Locator items) {
        return (int) items.first().evaluate("item => [...item.parentElement.children].findIndex(one => one.classList.contains('focused'))");
    }

    private static int place(Locator items, FilterOptions option) {
        return (int) items.filter(option).first().evaluate("item => [...item.parentElement.children].indexOf(item)");
    }

    /** The group is one stop; the arrows go through its answers. */
    @Override
    public void pick(Locator field, Locator answer) {
        Locator answers = field.locator("input[type=radio]");
        Locator wanted = field.locator("[id='" + answer.getAttribute("for") + "']");
        keyboard.to(answers.first()).press("Space");
        for (int presses = answers.count(); presses > 0 && !wanted.isChecked(); presses--) {
            keyboard.press("ArrowDown");
        }
        assertThat(wanted).isChecked();
    }

    @Override
    public void tick(Locator box) {
        keyboard.to(box).press("Space");
        assertThat(box).isChecked();
    }

    @Override
    public void press(Locator button) {
        keyboard.use(button);
    }
}
