package org.tidu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures for people to look at, at the width of a desk and of a phone, under target/browser. */
final class Seen {

    private final Path folder;

    Seen(String folder) {
        this.folder = Path.of("target", "browser", folder);
    }

    /** This in the middle of the window. */
    void at(Locator what, String name) {
        Page window = what.page();
        shot(window, what, name + "-1440.png");
        window.setViewportSize(390, 844);
        shot(window, what, name + "-390.png");
        window.setViewportSize(1440, 900);
    }

    /** The window as it is. */
    void now(Page window, String name) {
        window.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    private void shot(Page window, Locator what, String file) {
        what.evaluate("element => element.scrollIntoView({block: 'center'})");
        window.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
    }
}
