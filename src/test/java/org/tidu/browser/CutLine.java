package org.tidu.browser;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/** A line over which a file is sent in pieces: it is cut in the middle and comes back, and later it is cut for good. */
final class CutLine {

    private static final int CUT = 4;
    private static final int CUT_FOR_GOOD = 9;

    private final AtomicInteger pieces = new AtomicInteger();
    private final Page window;

    CutLine(Page window) {
        this.window = window;
        window.route("**/api/evidence-uploads/*", route -> {
            boolean piece = route.request().method().equals("PATCH");
            int count = piece ? pieces.incrementAndGet() : pieces.get();
            if (piece && count == CUT || count >= CUT_FOR_GOOD) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
    }

    void waitUntilCutForGood() {
        window.waitForCondition(() -> pieces.get() >= CUT_FOR_GOOD);
    }
}
