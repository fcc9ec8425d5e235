package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;

/** 证明材料 on the page of a task. */
final class EvidencePage {

    private final Page window;

    /** Unfolds it. */
    EvidencePage(Page window) {
        this.window = window;
        Locator place = window.getByTestId("evidence-of-task");
        if (place.getAttribute("open") == null) {
            place.locator("summary").first().press("Enter");
        }
        assertThat(window.getByTestId("evidence")).isVisible();
    }

    Locator kind(String category) {
        return window.getByTestId("kind-" + category);
    }

    EvidencePage upload(String category, FilePayload... files) {
        window.getByTestId("input-" + category).setInputFiles(files);
        for (FilePayload file : files) {
            assertThat(link(category, file.name)).isVisible();
        }
        return this;
    }

    /** Says which scenario instance the files that follow belong to. */
    EvidencePage of(String category, String instance) {
        window.getByTestId("instance-" + category).fill(instance);
        return this;
    }

    EvidencePage begin(String category, Path file) {
        window.getByTestId("input-" + category).setInputFiles(file);
        return this;
    }

    /** The same file, chosen again after its upload was cut off. */
    EvidencePage goOn(Path file) {
        window.getByLabel("继续上传「" + file.getFileName() + "」").setInputFiles(file);
        return this;
    }

    Locator link(String category, String name) {
        return kind(category).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    /** A file that was sent back, with what takes its place. */
    Locator returned(String id) {
        return window.getByTestId("returned-" + id);
    }
}
