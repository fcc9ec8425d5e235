package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.paper.AlteredPaper;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;

/** An enterprise has its application printed, fetches it, and somebody with no account checks it. */
@ProcessTest
class PaperPageTest {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Seen seen = new Seen("paper");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Jobs jobs;

    @Test
    void a_paper_is_made_fetched_and_checked_and_a_copy_with_one_altered_figure_is_refused() throws IOException {
        screens.expectComplaint("/api/papers/");
        OverTheWire.Waiting submitted = overTheWire.atTheCounty("株洲纸质样例有限公司", "郑样例");
        Page window = screens.of("firm", 1280, 900);
        new Portal(window).openLogIn().logIn(submitted.company()).go("/cases/" + submitted.number() + "?papers");
        window.getByTestId("make-paper-1").click();
        assertThat(window.getByTestId("paper-1")).containsText("排队等候");
        seen.now(window, "waiting");

        jobs.run();

        Locator number = window.getByTestId("paper-1").locator("strong.number");
        assertThat(number).hasText(Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"));
        assertThat(window.getByTestId("paper-PDF")).isVisible();
        seen.now(window, "ready");
        Path docx = window.waitForDownload(() -> window.getByTestId("paper-DOCX").click()).path();
        Path pdf = window.waitForDownload(() -> window.getByTestId("paper-PDF").click()).path();

        Page stranger = screens.of("stranger", 390, 844);
        new Portal(stranger).go("/check");
        stranger.getByTestId("check-number").fill(number.textContent().toLowerCase().replace("-", " "));
        stranger.getByTestId("check-submit").click();
        assertThat(stranger.getByTestId("check-found")).containsText("内容为第 1 次提交");
        assertThat(stranger.getByTestId("check-found")).containsText("尚未公示，不公开");
        seen.now(stranger, "found");
        Accessibility accessibility = new Accessibility(stranger).look("a paper that was found");
        stranger.getByTestId("check-file").setInputFiles(new FilePayload("申报书.pdf", "application/pdf", Files.readAllBytes(pdf)));
        assertThat(stranger.getByTestId("check-result")).containsText("一致：该 PDF 与第 1 次提交一致，未经改动");
        byte[] altered = AlteredPaper.of(Files.readAllBytes(docx), "320 万元", "820 万元");
        stranger.getByTestId("check-file").setInputFiles(new FilePayload("申报书.docx", DOCX, altered));
        assertThat(stranger.getByTestId("check-result")).containsText("不一致：该 DOCX 与本系统生成的任何申报书都不一致");
        seen.now(stranger, "altered");
        accessibility.look("a file that was refused").withoutFaults();
        stranger.getByTestId("check-number").fill("0000 0000 0000 0000");
        stranger.getByTestId("check-submit").click();
        assertThat(stranger.getByText("没有这个验证号的申报书")).isVisible();
    }
}
