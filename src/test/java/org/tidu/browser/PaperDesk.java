package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.tidu.term.DeclarationNumber;

/** 纸质件 of a case: asked for, made by a job, and fetched. */
final class PaperDesk {

    private final Page window;
    private final int revision;

    /** @param window of somebody who may see the case */
    PaperDesk(Page window, DeclarationNumber declarationNumber, int revision) {
        this.window = window;
        this.revision = revision;
        new Portal(window).go("/cases/" + declarationNumber + "?papers");
    }

    PaperDesk order() {
        window.getByTestId("make-paper-" + revision).click();
        assertThat(paper()).containsText("排队等候");
        return this;
    }

    /** Once it has been made. */
    String number() {
        Locator number = paper().locator("strong.number");
        assertThat(number).hasText(Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"));
        assertThat(window.getByTestId("paper-PDF")).isVisible();
        return number.textContent();
    }

    byte[] docx() throws IOException {
        return fetched("paper-DOCX");
    }

    byte[] pdf() throws IOException {
        return fetched("paper-PDF");
    }

    private Locator paper() {
        return window.getByTestId("paper-" + revision);
    }

    private byte[] fetched(String link) throws IOException {
        return Files.readAllBytes(window.waitForDownload(() -> window.getByTestId(link).click()).path());
    }
}
