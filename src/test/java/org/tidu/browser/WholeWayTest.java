package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.evidence.Samples;
import org.tidu.paper.AlteredPaper;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;

/** An application from its first word to a paper that is checked: filled in, proved, written together, returned, corrected, printed. */
@ProcessTest
class WholeWayTest {

    private static final String BASIS = "二（二）基础条件";
    private static final String INSTANCE = "在线智能检测应用";

    private final Seen seen = new Seen("whole-way");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Autowired
    Jobs jobs;

    @TempDir
    Path folder;

    private OverTheWire.Waiting firm;

    @BeforeEach
    void the_application_of_a_firm_with_two_people_waits_to_be_written() {
        visitors.hire("tianyuan1", "county-430211");
        firm = overTheWire.prepared("株洲全程样例有限公司", "全样例");
    }

    @Test
    void a_firm_writes_proves_and_hands_in_is_returned_on_a_row_and_a_file_corrects_just_these_and_its_paper_is_checked() throws IOException {
        Page window = opened(firm.company(), "firm");
        allByKeyboardAndPaste(window);
        window = proved(window);
        aColleagueWritesAtOnce(window);
        ApplicationPapers.promise(new ApplicationPage(window));
        new Portal(window).submit();
        jobs.run();

        clock.advance(Duration.ofMinutes(1));
        returned();
        clock.advance(Duration.ofMinutes(1));
        corrected(window);
        justTheseDiffer(window);
        checked(window);
    }

    private void allByKeyboardAndPaste(Page window) {
        ApplicationPage application = new ApplicationPage(window, new KeyboardHand(window));
        ApplicationPapers.allBut(application);
        ApplicationPapers.scenarios(application, 1, 10);
        assertThat(new Portal(window).conditions()).containsText("需核验的条件均已达到");
        seen.now(window, "written");
    }

    /** A PDF, pictures, and a film over a line that is cut off twice; the second time for good, and it goes on in another window. */
    private Page proved(Page window) throws IOException {
        screens.expectComplaint("ERR_CONNECTION_RESET");
        Path film = Film.in(folder, "检测.mp4");
        CutLine line = new CutLine(window);
        new EvidencePage(window).of("SCENARIO_VIDEO", INSTANCE).begin("SCENARIO_VIDEO", film);
        line.waitUntilCutForGood();
        window.close();

        Page again = opened(firm.company(), "firm again");
        EvidencePage evidence = new EvidencePage(again);
        assertThat(evidence.kind("SCENARIO_VIDEO")).containsText("未传完，已收到");
        evidence.goOn(film);
        assertThat(evidence.link("SCENARIO_VIDEO", "检测.mp4")).isVisible();
        assertThat(database.sql("select sha256 from evidence_blob where stored_at is not null").query(String.class).single())
                .isEqualTo(Film.sha256(film));
        evidence.upload("BUSINESS_LICENCE", pdf("执照.pdf", "licence")).upload("AUDIT_REPORT", pdf("审计.pdf", "audit"))
                .of("SITE_PHOTO", INSTANCE).upload("SITE_PHOTO", new FilePayload("现场一.png", "image/png", Samples.picture("png")),
                        new FilePayload("现场二.jpg", "image/jpeg", Samples.picture("jpg")));
        return again;
    }

    private void aColleagueWritesAtOnce(Page window) {
        Company colleague = firm.company().colleague("王敏");
        overTheWire.joined(firm.company(), colleague);
        Page second = opened(colleague, "colleague");
        ApplicationPage mine = new ApplicationPage(window);
        mine.part("chapters");
        new ApplicationPage(second).part("chapters").write(BASIS, "王敏写的基础条件。");
        assertThat(second.getByTestId("draft-status")).containsText("已自动保存");
        mine.form().write("二（一）建设背景", "全样例写的建设背景。");
        assertThat(window.getByTestId("draft-status")).containsText("已自动保存");
        assertThat(mine.form().input(BASIS)).hasValue("王敏写的基础条件。");
        second.close();
    }

    private void returned() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", firm.company().name()).claim();
        review.pick("审核意见", "退回补正").write("审核说明", "请按下列要求补正，其余材料齐全。");
        review.entry("补正内容", 1).choose("需补正的项目", "场景实例 第 4 项").write("补正要求", "请量化成效");
        review.add("补正内容");
        review.entry("补正内容", 2).choose("需补正的项目", "「审计.pdf」").write("补正要求", "没有盖章");
        county.complete();
        jobs.run();
    }

    private void corrected(Page window) {
        ApplicationPage correction = new Portal(window).openApplication(firm.number());
        assertThat(window.getByTestId("section-heading")).hasText("三、场景实例（附1-1、附1-2）");
        assertThat(window.getByTestId("entry-asked")).hasText("补正意见：请量化成效");
        correction.form().write("已实施成效", "漏检率降低 35%。");
        seen.now(window, "correction");
        window.getByLabel("更换「审计.pdf」").setInputFiles(pdf("审计（盖章）.pdf", "sealed"));
        assertThat(window.getByTestId("evidence-returned")).containsText("已更换");
        ApplicationPapers.promise(correction);
        new Portal(window).submit();
        jobs.run();
    }

    private void justTheseDiffer(Page window) {
        window.getByTestId("to-document").click();
        Locator application = window.getByTestId("document-application");
        assertThat(application.getByTestId("changes").locator("tbody tr")).hasCount(1);
        assertThat(application.getByTestId("changes")).containsText("漏检率降低 35%。");
        assertThat(application.getByTestId("evidence-changes").locator("tbody tr")).hasCount(1);
        assertThat(application.getByTestId("evidence-changes")).containsText("审计（盖章）.pdf");
        assertThat(database.sql("select count(*) from evidence_filing where revision = 2 and form_id = 'application'").query(Integer.class).single())
                .isEqualTo(5);
        seen.at(application.getByTestId("evidence-changes"), "differences");
    }

    private void checked(Page window) throws IOException {
        PaperDesk papers = new PaperDesk(window, firm.number(), 2).order();
        jobs.run();
        String number = papers.number();
        byte[] docx = papers.docx();
        CheckDesk check = new CheckDesk(screens.of("stranger", 390, 844)).number(number);
        assertThat(check.found()).containsText("内容为第 2 次提交");
        assertThat(check.pdf(papers.pdf()).result()).containsText("一致：该 PDF 与第 2 次提交一致，未经改动");
        assertThat(check.docx(docx).result()).containsText("一致：该 DOCX 与第 2 次提交一致，未经改动");
        assertThat(check.docx(AlteredPaper.of(docx, "320 万元", "820 万元")).result())
                .containsText("不一致：该 DOCX 与本系统生成的任何申报书都不一致");
    }

    private Page opened(Company who, String name) {
        Page window = screens.of(name, 1280, 900);
        new Portal(window).openLogIn().logIn(who).openApplication(firm.number());
        return window;
    }

    private static FilePayload pdf(String name, String title) {
        return new FilePayload(name, "application/pdf", Pdfs.of(title));
    }
}
