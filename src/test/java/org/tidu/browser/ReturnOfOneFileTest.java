package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.EvidenceScene;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;

/** One file of the evidence is returned in Tasklist; the firm sees it with the reason, replaces just this, and both stand side by side. */
@ProcessTest
class ReturnOfOneFileTest {

    private final Seen seen = new Seen("return-of-one-file");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    ApplicationContext application;

    @Autowired
    Visitors visitors;

    @Autowired
    TestClock clock;

    @Autowired
    Jobs jobs;

    @Test
    void one_file_is_named_in_tasklist_and_replaced_alone_and_the_case_shows_both() {
        EvidenceScene scene = new EvidenceScene(application);
        String licence = scene.uploaded("BUSINESS_LICENCE", "执照.pdf", Pdfs.of("licence"));
        String audit = scene.uploaded("AUDIT_REPORT", "审计.pdf", Pdfs.of("audit"));
        scene.submitted();
        clock.set(clock.instant().plusSeconds(60));
        visitors.hire("tianyuan1", "county-430211");
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", "株洲试验机械有限公司").claim();
        review.pick("审核意见", "退回补正").write("审核说明", "请按下列要求补正，其余材料齐全。");
        review.entry("补正内容", 1).choose("需补正的项目", "近三年财务审计报告 ·「审计.pdf」").write("补正要求", "没有盖章");
        seen.at(review.list("补正内容"), "tasklist");
        county.complete();
        jobs.run();
        clock.set(clock.instant().plusSeconds(60));

        Page window = screens.of("firm", 1280, 900);
        Portal portal = new Portal(window).openLogIn().logIn(scene.login, Visitors.ENTERPRISE_PASSWORD);
        portal.openTask(scene.number);
        assertThat(window.getByTestId("correction")).containsText("证明材料 · 近三年财务审计报告 ·「审计.pdf」：没有盖章");
        Locator pair = window.getByTestId("returned-" + audit);
        assertThat(pair).containsText("待更换");
        assertThat(window.getByTestId("evidence-count")).hasText("退回 1 处");
        assertThat(window.getByTestId("correction-done")).hasText("，已改动 0 处");
        assertThat(window.getByTestId("evidence").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("移除"))).hasCount(0);
        assertThat(window.getByTestId("evidence-kept")).containsText("其余 1 个文件保持提交时的原样");
        seen.now(window, "correction");
        Papers.promise(portal.form());
        window.getByTestId("task-submit").click();
        assertThat(window.getByTestId("problem").first()).containsText("「审计.pdf」被退回，须更换");
        seen.now(window, "refused");
        // the same file again is no correction
        window.getByTestId("input-" + audit).setInputFiles(new FilePayload("审计（再传）.pdf", "application/pdf", Pdfs.of("audit")));
        assertThat(pair).containsText("与原文件内容相同，须另换");
        assertThat(window.getByTestId("correction-done")).hasText("，已改动 0 处");
        pair.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("移除")).click();
        assertThat(pair).containsText("待更换");
        window.getByTestId("input-" + audit).setInputFiles(new FilePayload("审计（盖章）.pdf", "application/pdf", Pdfs.of("sealed")));
        assertThat(pair).containsText("已更换");
        assertThat(window.getByTestId("evidence-count")).hasText("退回 1 处，已更换");
        assertThat(window.getByTestId("correction-done")).hasText("，已改动 1 处");
        seen.now(window, "replaced-1280");
        window.setViewportSize(390, 844);
        seen.now(window, "replaced-390");
        window.setViewportSize(1280, 900);
        seen.at(pair, "replaced");
        portal.submit();
        jobs.run();
        window.getByTestId("to-document").click();
        assertThat(window.getByTestId("document-application").getByTestId("evidence-changes")).containsText("审计（盖章）.pdf");

        Page office = county.page();
        office.navigate("/cases/" + scene.number + "?evidence");
        Locator changes = office.getByTestId("evidence-changes").first();
        assertThat(changes).containsText("审计.pdf");
        assertThat(changes).containsText("审计（盖章）.pdf");
        assertThat(office.getByTestId("evidence-" + licence)).isVisible();
        seen.at(changes, "side-by-side");
        new Accessibility(office).look("evidence of a case after a correction").withoutFaults();
    }
}
