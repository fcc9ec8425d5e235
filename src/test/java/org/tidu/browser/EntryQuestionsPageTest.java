package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** A firm chose another size than its figures give and mixed up two results: it is asked, mends one, explains the other; the county reads that. */
@ProcessTest
class EntryQuestionsPageTest {

    private final Seen seen = new Seen("entry-questions");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Jobs jobs;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    private static Map<String, Object> doubtful() {
        Map<String, Object> data = new HashMap<>(Contents.application());
        data.put("enterpriseSize", "LARGE");
        data.put("developmentCycleBefore", 120);
        data.put("developmentCycleAfter", 180);
        return data;
    }

    @Test
    void questions_stand_at_their_fields_and_before_sending_and_are_read_by_the_county() {
        OverTheWire.Waiting drafted = overTheWire.drafted("株洲核对样例有限公司", "许样例", doubtful());
        Page window = screens.of("firm", 1440, 900);
        Portal portal = new Portal(window).openLogIn().logIn(drafted.company());
        portal.openApplication(drafted.number());
        ApplicationPage application = new ApplicationPage(window);

        // at the field, beside what was worked out
        application.part("enterprise");
        Locator size = window.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHasText("企业类型")).last();
        assertThat(size.getByTestId("entry-computed")).hasText("按从业人员和营业收入算得为中型企业");
        assertThat(size.getByTestId("entry-question")).containsText("您选的是大型企业，请核对");
        assertThat(window.getByTestId("section-enterprise").getByTestId("section-asked")).hasText("1 处请核对");
        seen.at(size, "size");

        // put right as it is written: the question goes
        application.form().choose("企业类型", "中型企业");
        assertThat(size.getByTestId("entry-question")).hasCount(0);
        assertThat(size.getByTestId("entry-computed")).hasText("按从业人员和营业收入算得为中型企业");

        // improvements beside the results
        application.part("results");
        Locator cycle = window.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHasText("产品研制周期（建设后）")).last();
        assertThat(cycle.getByTestId("entry-computed")).hasText("比建设前变差 50%");
        assertThat(cycle.getByTestId("entry-question")).containsText("请核对两个数值是否填反");
        seen.at(cycle, "results");

        // on the page of all answers, each leading to its field
        window.getByTestId("section-all").click();
        Locator list = window.getByTestId("questions");
        assertThat(list).containsText("有 1 处请核对（不影响提交）");
        seen.at(list, "all");
        list.getByTestId("question-jump").click();
        assertThat(window.locator(":focus")).hasValue("180");

        // handed in all the same, and explained
        window.getByTestId("task-submit").click();
        Locator dialog = window.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByTestId("questions")).containsText("产品研制周期");
        dialog.getByTestId("dialog-explanation").fill("建设后为新一代产品的周期。");
        seen.at(dialog.getByTestId("dialog-questions"), "dialog");
        window.getByTestId("dialog-confirm").click();
        assertThat(window.getByTestId("receipt-hash")).containsText("SHA-256");
        jobs.run();
        org.assertj.core.api.Assertions.assertThat(jdbc.sql("select questions || explanation from open_questions").query(String.class).single())
                .contains("developmentCycleAfter").doesNotContain("enterpriseSize").endsWith("建设后为新一代产品的周期。");

        // at the county's task, which leads to the document
        visitors.hire("tianyuan1", "county-430211");
        Tasklist office = Tasklist.of(screens, "tianyuan1").filter("本县市区待办").open("县级审核申报材料", drafted.company().name());
        Locator open = office.summary().locator(".tidu-open");
        assertThat(open).containsText("提交时系统提示 1 处请核对");
        assertThat(open).containsText("产品研制周期一般越低越好");
        assertThat(open).containsText("企业说明：建设后为新一代产品的周期。");
        seen.at(open, "tasklist");
        Page county = office.page().waitForPopup(() -> open.getByText("在申报书中查看").click());
        Locator document = county.getByTestId("document-application");
        assertThat(document.getByTestId("questions")).containsText("提交时系统提示 1 处请核对");
        assertThat(document.getByTestId("explanation")).containsText("建设后为新一代产品的周期。");
        assertThat(document).containsText("按从业人员和营业收入算得为中型企业");
        assertThat(document).containsText("比建设前变差 50%");
        seen.at(document.getByTestId("questions"), "county");
    }
}
