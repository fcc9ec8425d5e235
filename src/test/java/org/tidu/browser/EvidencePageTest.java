package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;

/** 证明材料 on the page of the application: a line that is cut, a tab that is closed, and what is refused. */
@ProcessTest
class EvidencePageTest {

    private final Seen seen = new Seen("evidence");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void a_film_of_60_megabytes_that_is_cut_off_twice_comes_whole() throws IOException {
        screens.expectComplaint("ERR_CONNECTION_RESET");
        Path film = Film.in(folder, "film.mp4");
        OverTheWire.Waiting waiting = overTheWire.drafted("株洲影像样例有限公司", "马样例", Contents.application());
        Page window = opened("firm", waiting);
        CutLine line = new CutLine(window);
        new EvidencePage(window).of("SCENARIO_VIDEO", "实例S13").begin("SCENARIO_VIDEO", film);
        line.waitUntilCutForGood();
        seen.at(window.getByTestId("kind-SCENARIO_VIDEO"), "uploading");
        window.close();

        Page again = opened("firm again", waiting);
        Locator kind = again.getByTestId("kind-SCENARIO_VIDEO");
        assertThat(kind).containsText("未传完，已收到");
        ApplicationPapers.promise(new Portal(again).application());
        again.getByTestId("task-submit").click();
        assertThat(again.getByTestId("dialog-unfinished")).containsText("不会随申报书提交：film.mp4");
        seen.now(again, "unfinished");
        again.getByTestId("dialog-cancel").click();
        new EvidencePage(again).goOn(film);

        assertThat(kind.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("film.mp4"))).isVisible();
        assertThat(kind).not().containsText("未传完");
        assertThat(sha256OfTheOnlyContent()).isEqualTo(Film.sha256(film));
        assertThat(kind.locator("video")).hasCount(0);
        kind.locator("[data-testid^=read-]").press("Enter");
        assertThat(kind.locator("video")).hasAttribute("controls", "");
        seen.at(kind, "whole");
        kind.locator("[data-testid^=read-]").press("Enter");
        assertThat(kind.locator("video")).hasCount(0);
    }

    @Test
    void what_is_refused_is_told_by_its_name_and_what_is_there_no_longer_lacks() {
        OverTheWire.Waiting waiting = overTheWire.drafted("株洲证照样例有限公司", "马样例", Contents.application());
        Page window = opened("firm", waiting);
        assertThat(window.getByTestId("evidence-missing")).containsText("营业执照");

        window.getByTestId("input-BUSINESS_LICENCE").setInputFiles(new FilePayload("执照.pdf", "application/pdf",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(window.getByTestId("kind-BUSINESS_LICENCE")).containsText("「执照.pdf」按内容识别是网页（HTML）");
        seen.at(window.getByTestId("kind-BUSINESS_LICENCE"), "refused");
        window.getByTestId("kind-BUSINESS_LICENCE").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("移除")).click();
        window.getByTestId("input-BUSINESS_LICENCE").setInputFiles(new FilePayload("执照.pdf", "application/pdf", Pdfs.of("licence")));

        assertThat(window.getByTestId("kind-BUSINESS_LICENCE").getByRole(AriaRole.LINK)).hasText("执照.pdf");
        assertThat(window.getByTestId("evidence-missing")).not().containsText("营业执照");
        window.getByTestId("input-HONOUR_CERTIFICATE").setInputFiles(new FilePayload[] {
                new FilePayload("证书.docx", "application/pdf", new byte[] {1}), new FilePayload("证书.pdf", "application/pdf", Pdfs.of("honour")),
                new FilePayload("名单.zip", "application/zip", new byte[] {1})});
        assertThat(window.getByTestId("evidence-refused")).containsText("2 个文件没有接收，其余的照常上传");
        assertThat(window.getByTestId("evidence-refused")).containsText("「名单.zip」");
        assertThat(window.getByTestId("kind-HONOUR_CERTIFICATE").getByRole(AriaRole.LINK)).hasText("证书.pdf");
        window.getByTestId("choose-SITE_PHOTO").press("Enter");
        assertThat(window.getByTestId("kind-SITE_PHOTO")).containsText("请先填写这些文件属于哪个场景实例");
        new Accessibility(window).look("evidence of a task").withoutFaults();
    }

    private Page opened(String person, OverTheWire.Waiting waiting) {
        Page window = screens.of(person, 1440, 900);
        new Portal(window).openLogIn().logIn(waiting.company()).openTask(waiting.number());
        new EvidencePage(window);
        return window;
    }

    private String sha256OfTheOnlyContent() {
        return database.sql("select sha256 from evidence_blob where stored_at is not null").query(String.class).single();
    }
}
