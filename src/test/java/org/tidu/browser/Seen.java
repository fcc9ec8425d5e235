package org.tidu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures for people to look at, at the width of a desk and of a phone, under target/browser: with {@code -Dtidu.browser.pictures=true}.
 * Nobody looks at them after each build.
 */
final class Seen {

    private static final boolean TAKEN = Boolean.getBoolean("tidu.browser.pictures");

    private final Path folder;

    Seen(String folder) {
        this.folder = Path.of("target", "browser", folder);
    }

    /** This in the middle of the window. */
    void at(Locator what, String name) {
        both(what.page(), name, () -> what.evaluate("element => element.scrollIntoView({block: 'center'})"));
    }

    /** The window as it is, at both widths. */
    void both(Page window, String name) {
        both(window, name, () -> {});
    }

    /** The window as it is. */
    void now(Page window, String name) {
        if (TAKEN) {
            window.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }
    }

    private void both(Page window, String name, Runnable turnTo) {
        if (TAKEN) {
            turnTo.run();
            now(window, name + "-1440");
            window.setViewportSize(390, 844);
            turnTo.run();
            now(window, name + "-390");
            window.setViewportSize(1440, 900);
        }
    }
}
