package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.paper.AlteredPaper;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;

/** An enterprise has its application printed, fetches it, and somebody with no account checks it. */
@ProcessTest
class PaperPageTest {

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
        new Portal(window).openLogIn().logIn(submitted.company());
        PaperDesk desk = new PaperDesk(window, submitted.number(), 1).order();
        seen.now(window, "waiting");

        jobs.run();

        String number = desk.number();
        seen.now(window, "ready");
        byte[] docx = desk.docx();
        byte[] pdf = desk.pdf();

        Page stranger = screens.of("stranger", 390, 844);
        CheckDesk check = new CheckDesk(stranger).number(number.toLowerCase().replace("-", " "));
        assertThat(check.found()).containsText("内容为第 1 次提交");
        assertThat(check.found()).containsText("尚未公示，不公开");
        seen.now(stranger, "found");
        Accessibility accessibility = new Accessibility(stranger).look("a paper that was found");
        assertThat(check.pdf(pdf).result()).containsText("一致：该 PDF 与第 1 次提交一致，未经改动");
        assertThat(check.docx(AlteredPaper.of(docx, "320 万元", "820 万元")).result())
                .containsText("不一致：该 DOCX 与本系统生成的任何申报书都不一致");
        seen.now(stranger, "altered");
        accessibility.look("a file that was refused").withoutFaults();
        check.number("0000 0000 0000 0000");
        assertThat(stranger.getByText("没有这个验证号的申报书")).isVisible();
    }
}
