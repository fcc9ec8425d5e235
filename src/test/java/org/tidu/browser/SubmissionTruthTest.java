package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** An application that misses a condition: what the screen says before and after it is sent. */
@ProcessTest
class SubmissionTruthTest {

    private final Seen seen = new Seen("submission");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    RoundWalk walk;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    @Autowired
    Visitors visitors;

    @Test
    void what_is_missing_is_said_before_it_is_sent_and_what_became_of_it_as_soon_as_it_stands() {
        Round round = walk.open();
        Company company = Company.invent("株洲样例轴承有限公司", "李样例").listed(database);
        Page window = screens.of(company.contact(), 1440, 900);
        Portal portal = new Portal(window);
        portal.signUp(company).openLogIn().logIn(company);
        Papers.start(portal.startDeclaring(round.title()), company);
        assertThat(portal.draftStatus()).containsText("已自动保存");
        portal.go("/cases");
        assertThat(window.getByTestId("start-draft")).containsText("草稿，尚未提交");
        portal.go("/");
        assertThat(window.getByTestId("start-draft")).containsText(round.title());
        seen.both(window, "draft");
        window.getByTestId("start-draft").getByText("继续填写").click();
        portal.form();
        DeclarationNumber number = portal.submit().declarationNumber();
        jobs.run();
        Papers.selfEvaluation(portal.openTask(number));
        portal.submit();
        jobs.run();
        ApplicationPage application = portal.openApplication(number);
        ApplicationPapers.allBut(application);
        ApplicationPapers.scenarios(application, 1, 8);
        ApplicationPapers.promise(application);
        window.getByTestId("to-SCENARIO_COUNT").click();
        assertThat(application.scenarios()).hasCount(8);
        window.getByLabel("删除第 3 项").click();
        assertThat(application.scenarios()).hasCount(7);
        window.getByTestId("entry-undo").click();
        assertThat(application.scenarios()).hasCount(8);
        assertThat(application.scenarios().nth(2)).containsText("数智精益管理应用");

        window.getByTestId("task-submit").dblclick();

        assertThat(window.getByTestId("dialog-unmet")).containsText("一（九）");
        assertThat(window.getByTestId("dialog-unmet")).containsText("还差 2 个场景");
        assertThat(window.getByTestId("if-sent")).containsText("退回");
        seen.both(window, "before");

        window.getByTestId("dialog-confirm").click();
        Locator standing = window.getByTestId("receipt-standing");
        assertThat(standing).containsText("已收到，处理中");
        jobs.run();
        assertThat(standing).containsText("已收到；一（九）项未达到，已退回，须在");
        seen.both(window, "returned");

        assertThat(window.locator("nav").getByTestId("unread-badge")).containsText("1");
        portal.go("/messages");
        assertThat(window.getByTestId("messages")).containsText("申报已退回：一（九）未达到");
        seen.both(window, "messages");
        window.goBack();
        window.getByTestId("receipt-task").click();
        application = portal.application();
        ApplicationPapers.scenarios(application, 9, 10);
        ApplicationPapers.promise(application);
        window.getByTestId("task-submit").click();
        assertThat(window.getByTestId("if-sent")).containsText("进入县市区工信部门审核");
        window.getByTestId("dialog-confirm").click();
        assertThat(standing).containsText("处理中");
        jobs.run();
        assertThat(standing).containsText("已收到，需核验的条件全部达到，等待县市区审核");
        seen.both(window, "met");
    }

    @Test
    void the_page_of_a_round_tells_what_it_asks_for_what_to_prepare_and_whom_to_ask() {
        Round round = walk.open();
        Page city = screens.of("zhuzhou6", visitors.officer("zhuzhou6", "city-4302"));
        city.navigate("/rounds/" + round.id());
        city.getByTestId("file-input").setInputFiles(new FilePayload("通知.pdf", "application/pdf", "<html></html>".getBytes()));
        assertThat(city.getByTestId("file-desk")).containsText("不是完整的 PDF");
        city.getByTestId("file-input").setInputFiles(new FilePayload("关于组织申报的通知.pdf", "application/pdf", Pdfs.of("notice")));
        assertThat(city.getByTestId("round-notice")).containsText("关于组织申报的通知.pdf");
        city.getByTestId("contacts-edit").click();
        city.getByTestId("contact-0-office").fill("株洲市工业和信息化局");
        city.getByTestId("contact-0-phone").fill("0731-28680000");
        city.getByTestId("contacts-save").click();
        assertThat(city.getByTestId("round-contacts")).containsText("0731-28680000");
        Page window = screens.of("stranger", 1440, 900);

        window.navigate("/rounds/" + round.id());

        Locator count = window.getByTestId("asked-SCENARIO_COUNT").first();
        assertThat(count).containsText("一（九）");
        assertThat(count).containsText("10");
        assertThat(window.getByTestId("prepare-declaration-start")).containsText("工厂名称");
        assertThat(window.getByTestId("round-warning")).containsText("不收取任何费用");
        assertThat(window.getByTestId("file-desk")).hasCount(0);
        Download file = window.waitForDownload(() -> window.getByTestId("round-notice").getByRole(AriaRole.LINK).first().click());
        assertEquals("关于组织申报的通知.pdf", file.suggestedFilename());
        seen.now(window, "round-1440");
        window.setViewportSize(390, 844);
        seen.now(window, "round-390");
        assertEquals(390, window.evaluate("document.documentElement.scrollWidth"));
    }
}
