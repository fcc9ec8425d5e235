package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** Tasklist shows each officer the buttons that are theirs. */
@ProcessTest
class OwnButtonsTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Visitors visitors;

    private Company company;

    @BeforeEach
    void a_declaration_waits_for_its_county() {
        visitors.hire("zhuzhou1", "city-4302");
        company = overTheWire.atTheCounty("株洲按钮样例有限公司", "王样例").company();
    }

    @Test
    void a_county_officer_finds_tasks_and_nothing_to_start() {
        Tasklist county = Tasklist.of(screens, "tianyuan1").filter("本县市区待办");

        assertThat(county.entry(company.name())).isVisible();
        assertThat(county.priorities().first()).isHidden();
        assertThat(county.createTask()).isHidden();
        assertThat(county.startProcess()).isHidden();
    }

    @Test
    void what_cannot_work_is_not_offered_and_what_a_task_asks_stands_in_its_tabs() {
        Tasklist county = Tasklist.of(screens, "tianyuan1").filter("本县市区待办").open("县级审核申报材料", company.name());

        assertThat(county.page().getByText("添加备注")).hasCount(0);
        assertThat(county.page().locator(
                "[cam-tasklist-task-meta] .groups:visible, [cam-tasklist-task-meta] .dates:visible, .task-filter .actions:visible")).hasCount(0);
        county.tab("说明");
        assertThat(county.text()).containsText("逐项判断须由人判断的条件");
        county.tab("经过");
        assertThat(county.text()).containsText("进入「县级审核」");
    }

    @Test
    void a_task_is_found_by_plain_words_and_by_its_number() {
        Tasklist county = Tasklist.of(screens, "tianyuan1").filter("本县市区待办");

        county.search("没有这家");
        assertThat(county.entry(company.name())).hasCount(0);
        county.search(company.name().substring(0, 4));
        assertThat(county.entry(company.name())).hasCount(1);
        county.search("ZZ2025A-430211");
        assertThat(county.entry(company.name())).hasCount(1);
        county.search("ZZ2025A-430203");
        assertThat(county.entry(company.name())).hasCount(0);
    }

    @Test
    void the_way_back_and_the_way_out_lead_to_the_portal() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");

        county.page().getByText("返回门户").click();
        county.page().waitForURL("**/");
        assertThat(county.page().getByText("办理待办任务").first()).isVisible();
        county.filter("本县市区待办");
        county.page().locator(".account .dropdown-toggle").click();
        county.page().getByText("退出登录").click();
        county.page().waitForURL("**/");
        assertThat(county.page().locator("body")).not().containsText("愉快");
        assertThat(county.page().getByText("登录").first()).isVisible();
    }

    @Test
    void an_absent_colleagues_task_is_taken_over_with_a_reason() {
        visitors.hire("tianyuan2", "county-430211");
        Tasklist.of(screens, "tianyuan1").filter("本县市区待办").open("县级审核申报材料", company.name()).claim();
        Tasklist colleague = Tasklist.of(screens, "tianyuan2").filter("本县市区待办").open("县级审核申报材料", company.name());
        assertThat(colleague.summary()).containsText("办理人：tianyuan1");

        colleague.summary().getByText("接办").click();
        colleague.question().locator("textarea").fill("急");
        colleague.question().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("接办")).click();
        assertThat(colleague.question()).containsText("请写明接办理由");
        colleague.question().locator("textarea").fill("原办理人出差，期限将至");
        colleague.question().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("接办")).click();

        assertThat(colleague.summary()).containsText("办理人：tianyuan2（本人）");
        assertThat(colleague.completion()).isEnabled();
    }

    @Test
    void a_city_officer_may_start_a_round_but_no_task() {
        Tasklist city = Tasklist.of(screens, "zhuzhou1");

        assertThat(city.startProcess()).isVisible();
        assertThat(city.createTask()).isHidden();
    }
}
