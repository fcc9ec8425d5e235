package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;

/** One scenario and a number of the start form are returned in Tasklist; the firm sees, opens and changes just these. */
@ProcessTest
class ReturnOfOneRowTest {

    private final Seen seen = new Seen("return-of-one-row");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Jobs jobs;

    @Test
    void one_row_is_named_in_tasklist_and_corrected_alone_and_the_case_shows_what_it_changed() {
        OverTheWire.Waiting waiting = overTheWire.atTheCounty("株洲逐行样例有限公司", "何样例");
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", waiting.company().name()).claim();
        review.pick("审核意见", "退回补正").write("审核说明", "请按下列要求补正，其余材料齐全。");
        review.entry("补正内容", 1).choose("需补正的项目", "场景实例 第 3 项").write("补正要求", "请写明 <b>主要成效</b>");
        review.add("补正内容");
        review.entry("补正内容", 2).choose("需补正的项目", "联系人手机").write("补正要求", "该号码无人接听");
        seen.at(review.list("补正内容"), "tasklist");
        county.complete();
        jobs.run();

        Page window = screens.of("firm", 1440, 900);
        Portal portal = new Portal(window).openLogIn().logIn(waiting.company());
        ApplicationPage correction = portal.openApplication(waiting.number());
        assertThat(window.getByTestId("correction")).containsText("申报书 · 场景实例 第 3 项「实例S13」：请写明 <b>主要成效</b>");
        // it opens at the first part of which something was sent back
        assertThat(window.getByTestId("section-heading")).hasText("基本信息表");
        assertThat(window.getByTestId("section-scenarios")).containsText("退回 1 处");
        assertThat(correction.state("factory")).hasText("不用改");
        seen.at(window.getByTestId("correction"), "correction");
        // how much of what was sent back says something else by now
        assertThat(window.getByTestId("correction-done")).hasText("，已改动 0 处");
        assertThat(window.getByTestId("section-correction-start")).containsText("退回 1 处");
        correction.form().see("该号码无人接听").write("联系人手机", "13900000002");
        assertThat(window.getByTestId("correction-done")).hasText("，已改动 1 处");
        assertThat(window.getByTestId("section-correction-start").getByTestId("section-returned")).hasText("退回 1 处，已修改");
        assertThat(window.getByTestId("section-scenarios").getByTestId("section-returned")).hasText("退回 1 处");
        correction.part("scenarios");
        assertThat(window.getByTestId("entry-asked")).hasText("补正意见：请写明 <b>主要成效</b>");
        Locator effect = correction.form().input("已实施成效");
        String effectOfBefore = effect.inputValue();
        effect.fill("良品率提高 2%");
        seen.at(effect, "row");
        correction.closeScenario();
        assertThat(correction.scenarios().nth(2)).containsText("已修改");
        assertThat(correction.scenarios().nth(2)).not().containsText("须补正");
        assertThat(window.getByTestId("section-scenarios").getByTestId("section-returned")).hasText("退回 1 处，已修改");
        // put back as it was returned, it is not corrected
        Locator again = correction.openScenario(3).input("已实施成效");
        again.fill(effectOfBefore);
        correction.closeScenario();
        assertThat(correction.scenarios().nth(2)).containsText("须补正");
        assertThat(window.getByTestId("correction-done")).hasText("，已改动 1 处");
        correction.openScenario(3).input("已实施成效").fill("良品率提高 2%");
        correction.closeScenario();
        assertThat(window.getByTestId("correction-done")).hasText("，已改动 2 处");
        window.setViewportSize(1280, 900);
        window.getByTestId("correction").scrollIntoViewIfNeeded();
        seen.now(window, "counted-1280");
        window.setViewportSize(390, 844);
        window.getByTestId("section-scenarios").scrollIntoViewIfNeeded();
        seen.now(window, "counted-390");
        window.setViewportSize(1440, 900);
        assertThat(window.getByTestId("entry-add")).hasCount(0);
        seen.at(correction.scenarios().nth(2), "rows");
        assertThat(correction.openScenario(2).input("已实施成效")).not().isEditable();
        assertThat(window.getByTestId("entry-kept")).isVisible();
        assertThat(correction.part("enterprise").input("从业人员")).not().isEditable();
        seen.at(window.getByTestId("section-kept"), "kept");
        ApplicationPapers.promise(correction);
        portal.submit();
        jobs.run();

        window.getByTestId("to-document").click();
        assertThat(window.getByTestId("document-application").getByTestId("changes")).containsText("场景实例 · 已实施成效 · 第 3 项「实例S13」");
        assertThat(window.getByTestId("document-application").getByTestId("changes")).containsText("良品率提高 2%");
        assertThat(window.getByTestId("document-declaration-start").getByTestId("changes")).containsText("13900000002");
        seen.at(window.getByTestId("document-application").getByTestId("changes"), "changes");
        window.getByTestId("revision-application").selectOption("1");
        assertThat(window.getByTestId("document-application").getByTestId("changes")).hasCount(0);
        window.getByTestId("against-application").selectOption("2");
        assertThat(window.getByTestId("document-application").getByTestId("changes")).containsText("与第 2 次提交的差异（1 处）");
        seen.at(window.getByTestId("against-application"), "any-two");
    }
}
