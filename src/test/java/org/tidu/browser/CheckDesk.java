package org.tidu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The public page on which anybody has a paper checked. */
final class CheckDesk {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Page window;

    CheckDesk(Page window) {
        this.window = window;
        new Portal(window).go("/check");
    }

    CheckDesk number(String number) {
        window.getByTestId("check-number").fill(number);
        window.getByTestId("check-submit").click();
        return this;
    }

    Locator found() {
        return window.getByTestId("check-found");
    }

    CheckDesk docx(byte[] content) {
        return file("申报书.docx", DOCX, content);
    }

    CheckDesk pdf(byte[] content) {
        return file("申报书.pdf", "application/pdf", content);
    }

    Locator result() {
        return window.getByTestId("check-result");
    }

    private CheckDesk file(String name, String type, byte[] content) {
        window.getByTestId("check-file").setInputFiles(new FilePayload(name, type, content));
        return this;
    }
}
