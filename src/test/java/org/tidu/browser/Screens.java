package org.tidu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.tidu.support.Visitor;

/**
 * A browser window of its own for each person of a test. When the test fails, a picture and the markup of what each window showed
 * are kept under target/browser; with {@code -Dtidu.browser.trace=true} a trace of all that was done in it, too
 * ({@code npx playwright show-trace <zip>}). What a page complains of on the browser's console fails the test, but for what the
 * server refused on purpose.
 */
final class Screens implements BeforeEachCallback, AfterEachCallback {

    private static final Path KEPT = Path.of("target", "browser");
    /** How long anything may take to appear, in milliseconds: a machine may have much else to do. */
    static final int PATIENCE = 30_000;

    /** The browser writes a line for every answer that refuses; a test that provokes it looks at what people are told. */
    private static final Pattern REFUSED = Pattern.compile("Failed to load resource: the server responded with a status of (400|401|403|409|413|422|429|503)\\b.*", Pattern.DOTALL);

    /** What a page still asked for when it was left; a server that cannot be reached has a line of the browser's own besides. */
    private static final Pattern LEFT = Pattern.compile("TypeError: Failed to fetch\\b.*", Pattern.DOTALL);

    /** Whoever looks for a fault asks for it: a trace holds the whole page before and after each step, which takes as long as the steps do. */
    private static final boolean TRACED = Boolean.getBoolean("tidu.browser.trace");

    private final Map<String, Page> open = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private String address;

    @Override
    public void beforeEach(ExtensionContext test) {
        address = "http://localhost:" + SpringExtension.getApplicationContext(test).getEnvironment()
                .getRequiredProperty("local.server.port");
    }

    /** A window for somebody, in China, as wide as the desks of an office have them. */
    Page of(String person) {
        return of(person, 1400, 900);
    }

    Page of(String person, int width, int height) {
        BrowserContext window = Chromium.start().newContext(new NewContextOptions().setBaseURL(address)
                .setLocale("zh-CN").setTimezoneId("Asia/Shanghai").setViewportSize(width, height));
        window.setDefaultTimeout(PATIENCE);
        window.setDefaultNavigationTimeout(2.0 * PATIENCE);
        if (TRACED) {
            window.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        }
        Page page = window.newPage();
        window.onConsoleMessage(message -> {
            if (message.type().equals("error") && !REFUSED.matcher(message.text()).matches() && !LEFT.matcher(message.text()).matches()) {
                complaints.add(person + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        window.onWebError(error -> complaints.add(person + ": " + error.error()));
        open.put(person, page);
        return page;
    }

    /** Something this test asks for in vain, on purpose. */
    void expectComplaint(String part) {
        expected.add(part);
    }

    /** A window of somebody who has signed in already. */
    Page of(String person, Visitor signedIn) {
        Page page = of(person);
        page.context().addCookies(Stream.of("TIDUSESSION", "CAMUNDA-XSRF").map(name ->
                new Cookie(name, signedIn.cookie(name)).setDomain("localhost").setPath("/")).toList());
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        // what a window says while it is closed is not what somebody saw
        List<String> unexpected = List.copyOf(complaints).stream().filter(said -> expected.stream().noneMatch(said::contains)).toList();
        open.forEach((person, page) -> {
            if (failed) {
                keep(KEPT.resolve(test.getRequiredTestMethod().getName()), person, page);
            }
            page.context().close();
        });
        open.clear();
        complaints.clear();
        expected.clear();
        if (!failed) {
            assertThat(unexpected).as("what the browser's console says").isEmpty();
        }
    }

    private static void keep(Path folder, String person, Page page) {
        page.screenshot(new ScreenshotOptions().setPath(folder.resolve(person + ".png")).setFullPage(true));
        try {
            Files.writeString(folder.resolve(person + ".html"), page.content());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        if (TRACED) {
            page.context().tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(person + ".zip")));
        }
    }
}
