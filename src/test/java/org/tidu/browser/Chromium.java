package org.tidu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The installed Chromium, started once for all tests of a run; none is ever downloaded. Where Debian's build without windows is there, too,
 * it is that: the same engine at two thirds of the work.
 */
final class Chromium {

    private static final String PROPERTY = "tidu.chromium";
    private static final List<String> USUAL_PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser start() {
        if (browser == null) {
            Path program = program();
            PlaywrightAssertions.setDefaultAssertionTimeout(Screens.PATIENCE);
            Playwright playwright = Playwright.create(
                    new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path program() {
        String named = System.getProperty(PROPERTY);
        return (named == null ? USUAL_PLACES.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("""
                        The browser tests need Chromium and a Chinese font, and found no Chromium%s.
                        On Debian: apt-get install chromium-headless-shell fonts-noto-cjk
                        Elsewhere name the program: mvn verify -D%s=/path/to/chrome"""
                        .formatted(named == null ? "" : " at " + named, PROPERTY)));
    }
}
