package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The page of a draft of Hunan's rules, from the cell to the handing in, as its owner uses it without a mouse. */
final class DraftPage {

    static final String MINIMUM = "cell-rule_requirements_advanced-output_hn2025Requirements_minimumScenarios";

    private final Page window;
    private final Keyboard keyboard;

    DraftPage(Page window) {
        this.window = window;
        this.keyboard = new Keyboard(window);
    }

    DraftPage open(int number) {
        window.navigate("/rule-sets/HN-2025/versions/" + number);
        return this;
    }

    Locator minimum() {
        return window.getByTestId(MINIMUM);
    }

    /** Goes to the minimum of the advanced tier by the arrows, from the first cell of the table. */
    DraftPage raiseTo(String value) {
        keyboard.to(window.locator("td[data-at='0-0']")).press("ArrowDown").press("ArrowDown").press("ArrowRight");
        assertThat(minimum()).isFocused();
        window.keyboard().type(value);
        keyboard.press("Enter");
        return saved();
    }

    DraftPage tell(String words) {
        minimum().focus();
        keyboard.use(window.getByTestId("tell"));
        window.getByTestId("row-text").press("Control+a");
        keyboard.write(words).use(window.getByTestId("dialog-confirm"));
        return saved();
    }

    private DraftPage saved() {
        assertThat(window.getByTestId("draft-state")).containsText("已保存");
        return this;
    }

    DraftPage runRows() {
        keyboard.use(window.getByTestId("run-rows"));
        assertThat(movedRows()).isVisible();
        return this;
    }

    Locator movedRows() {
        return window.getByTestId("moved-rows");
    }

    /** All rows of the first cause. */
    DraftPage accept(String reason) {
        keyboard.to(reason());
        return acceptNext(reason);
    }

    /** Of the cause that comes next: what was accepted leads there. */
    DraftPage acceptNext(String reason) {
        assertThat(reason()).isFocused();
        String before = movedRows().innerText();
        keyboard.write(reason).press("Enter");
        assertThat(movedRows()).not().hasText(before);
        assertThat(window.getByTestId("rows-said")).containsText("已接受");
        return this;
    }

    private Locator reason() {
        return window.getByTestId("accept").first().locator("input");
    }

    /** The case that was brought along, once the draft's judgement has been read. */
    DraftPage addExample(String name) {
        assertThat(window.getByTestId("example-look")).isFocused();
        keyboard.press("Enter");
        assertThat(window.getByTestId("example-judged")).isFocused();
        keyboard.write(window.getByTestId("example-name"), name).press("Enter");
        assertThat(window.getByTestId("rows-said")).containsText("已新增“" + name + "”");
        return this;
    }

    DraftPage about(String day, String reason) {
        window.getByTestId("about-from").fill(day);
        window.getByTestId("about-reason").fill(reason);
        window.getByTestId("about-keep").press("Enter");
        assertThat(window.getByTestId("about-kept")).isVisible();
        return this;
    }

    /** Checked, run and replayed; nothing of it is merely on its way. */
    DraftPage examine() {
        window.getByTestId("examine").press("Enter");
        assertThat(window.getByTestId("replay-stand")).isVisible();
        assertThat(window.getByTestId("examine")).not().hasClass(Pattern.compile(".*is-loading.*"));
        return this;
    }

    Locator replayed() {
        return window.getByTestId("replay-stand");
    }

    Locator toBeConfirmed() {
        return window.getByTestId("change-items").locator("form");
    }

    DraftPage confirmAll(String reason) {
        for (int left = toBeConfirmed().count(); left > 0; left--) {
            toBeConfirmed().first().locator("input").fill(reason);
            toBeConfirmed().first().locator("button").press("Enter");
            assertThat(toBeConfirmed()).hasCount(left - 1);
        }
        return this;
    }

    DraftPage handIn() {
        window.getByTestId("submit-change").press("Enter");
        window.getByTestId("dialog-confirm").press("Enter");
        assertThat(window.getByTestId("handed-in")).isFocused();
        return this;
    }

    Page window() {
        return window;
    }
}
